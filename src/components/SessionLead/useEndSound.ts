import {useEffect, useRef, useState} from 'react';

/** A soft tone of half a second. */
const PITCH = 523;
const LOUDNESS = 0.2;
const SECONDS = 0.6;

/** A sound at the end of a step, off until somebody asks for it. */
export function useEndSound(isOver: boolean) {
  const [isOn, setIsOn] = useState(false);
  const audio = useRef<AudioContext>(undefined);
  const wasOver = useRef(isOver);

  useEffect(() => {
    if (isOver && !wasOver.current && isOn && audio.current) {
      play(audio.current);
    }
    wasOver.current = isOver;
  }, [isOver, isOn]);

  useEffect(() => () => void audio.current?.close(), []);

  /** Asked for by a press, as browsers want it; then it is heard once. */
  const turn = () => {
    if (!isOn) {
      audio.current ??= new AudioContext();
      play(audio.current);
    }
    setIsOn(!isOn);
  };
  return {isOn, turn};
}

function play(audio: AudioContext): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  const end = audio.currentTime + SECONDS;
  tone.frequency.value = PITCH;
  volume.gain.setValueAtTime(LOUDNESS, audio.currentTime);
  volume.gain.linearRampToValueAtTime(0, end);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(end);
}

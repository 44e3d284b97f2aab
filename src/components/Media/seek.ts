/**
 * Goes to a moment of a recording, in seconds from its start. A browser that has not read it yet
 * begins there when it plays.
 */
export function seek(player: HTMLMediaElement | null, seconds: number, plays: boolean): void {
  if (!player) {
    return;
  }
  player.currentTime = seconds;
  if (plays) {
    // A browser may refuse to play, or have no file to play; the player says so itself.
    player.play().catch(() => undefined);
  }
}

/** Plays faster or slower; 1 is as it was recorded. */
export function setSpeed(player: HTMLMediaElement | null, rate: number): void {
  if (player) {
    player.playbackRate = rate;
  }
}

#!/usr/bin/env bash
# Makes static/media/voorbeeld-geluid and static/media/voorbeeld-film from the texts in README.md.
# The same texts and programs give the same bytes.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
media=$here/../../static/media
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

RATE=48 # samples of sound in a millisecond
PAUSE=400 # milliseconds, as all times here

encode() { nice -n 15 ffmpeg -nostdin -v error -y "$@"; }
# Leaves out the version of ffmpeg and whatever else differs from run to run.
plain=(-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact)

spoken() { echo $(($(stat -c %s "$1") / 2 / RATE)); }
silence() { head -c $(($2 * RATE * 2)) /dev/zero >>"$1"; }
clock() { printf '%02d:%02d.%03d' $(($1 / 60000)) $(($1 / 1000 % 60)) $(($1 % 1000)); }

# Adds silence to sound file $1 up to a whole second.
rest() {
  local now
  now=$(spoken "$1")
  silence "$1" $(((now + 999) / 1000 * 1000 - now))
}

# Speaks the text of recording $1: sound in $work/$1.pcm, beginnings of chapters in $work/$1.chapters.
speak() {
  local sound=$work/$1.pcm captions=$media/$1/nl.vtt kind text start length
  mkdir -p "$media/$1"
  : >"$sound"
  : >"$work/$1.chapters"
  printf 'WEBVTT\n' >"$captions"
  while IFS=$'\t' read -r kind text; do
    if [ "$kind" = chapter ]; then
      # On a whole second, as the site writes the times of chapters.
      [ -s "$sound" ] && rest "$sound"
      printf '%s\t%s\n' "$(spoken "$sound")" "$text" >>"$work/$1.chapters"
      silence "$sound" 200
      continue
    fi
    espeak-ng -v nl -s 155 -p 42 -z -w "$work/sentence.wav" "$text"
    encode -i "$work/sentence.wav" -af 'lowpass=f=7000,volume=1.1' \
      -f s16le -ar ${RATE}000 -ac 1 "$work/sentence.pcm"
    start=$(spoken "$sound")
    length=$(spoken "$work/sentence.pcm")
    head -c $((length * RATE * 2)) "$work/sentence.pcm" >>"$sound"
    printf '\n%s --> %s\n<v Computerstem>%s\n' \
      "$(clock "$start")" "$(clock $((start + length)))" "$text" >>"$captions"
    silence "$sound" "$PAUSE"
  done < <(awk -v part="### $1" '
    /^##?#? / {inside = $0 == part}
    inside && sub(/^#### /, "") {print "chapter\t" $0}
    inside && sub(/^[0-9]+\. /, "") {print "sentence\t" $0}' "$here/README.md")
  rest "$sound"
  echo "$1: $(clock "$(spoken "$sound")")"
  while IFS=$'\t' read -r start text; do
    echo "  $(clock "$start") $text"
  done <"$work/$1.chapters"
}

# Draws a scene for each chapter of the film, and fills `scenes` with how ffmpeg is to read them, in
# eight words each.
draw() {
  local scene=0
  local -a begins
  mapfile -t begins < <(cut -f 1 "$work/voorbeeld-film.chapters")
  begins+=("$(spoken "$work/voorbeeld-film.pcm")")
  scenes=()
  while ((++scene < ${#begins[@]})); do
    "${CHROME_PATH:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars \
      --window-size=640,360 --screenshot="$work/$scene.png" "file://$here/beelden.html#beeld-$scene" \
      2>/dev/null
    scenes+=(-loop 1 -framerate 5 -t $((begins[scene] - begins[scene - 1]))ms -i "$work/$scene.png")
  done
}

speak voorbeeld-geluid
encode -f s16le -ar ${RATE}000 -ac 1 -i "$work/voorbeeld-geluid.pcm" "${plain[@]}" \
  -metadata title='Zo klinkt een opname' -id3v2_version 3 \
  -ar 24000 -c:a libmp3lame -b:a 24k "$media/voorbeeld-geluid/opname.mp3"

speak voorbeeld-film
draw
film=("${scenes[@]}" -f s16le -ar ${RATE}000 -ac 1 -i "$work/voorbeeld-film.pcm"
  -filter_complex "concat=n=$((${#scenes[@]} / 8)),scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
  -colorspace bt709 -color_primaries bt709 -color_trc bt709 "${plain[@]}")
# A whole picture every two seconds, so that a player can begin near any moment.
encode "${film[@]}" -c:v libx264 -profile:v main -preset veryslow -tune animation -crf 37 -g 10 \
  -c:a aac -b:a 16k -ar 16000 -movflags +faststart "$media/voorbeeld-film/opname.mp4"
encode "${film[@]}" -c:v libvpx-vp9 -crf 54 -b:v 0 -g 10 -deadline good -cpu-used 0 \
  -c:a libopus -b:a 12k -frame_duration 60 "$media/voorbeeld-film/opname.webm"
encode -i "$work/2.png" -q:v 6 "${plain[@]}" "$media/voorbeeld-film/beeld.jpg"

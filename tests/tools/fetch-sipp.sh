#!/bin/sh
# Print the path of a SIPp, the SIP load generator, bringing one without root where none is installed.
#
# usage: fetch-sipp.sh
#
# Looked for in this order: $VOICEBOT_SIPP, `sipp` on the PATH, the cache. Otherwise the Debian or Ubuntu package and
# its libraries are downloaded by apt into the cache (signatures checked by apt, nothing is installed on the host) and
# run with their own loader. Exit status 3 where the machine has neither a sipp nor apt.
set -eu
export LC_ALL=C

if [ -n "${VOICEBOT_SIPP:-}" ]; then echo "$VOICEBOT_SIPP"; exit 0; fi
if command -v sipp; then exit 0; fi

works() { # `sipp -v` ends with 99
  "$1" -v >/dev/null 2>&1 || [ $? -eq 99 ]
}
dir=${XDG_CACHE_HOME:-$HOME/.cache}/voicebot/sipp
if [ -x "$dir/sipp" ] && works "$dir/sipp"; then echo "$dir/sipp"; exit 0; fi

for tool in apt-get dpkg dpkg-deb; do
  command -v "$tool" >/dev/null || {
    echo "fetch-sipp: no sipp and no $tool here: install SIPp or name it in VOICEBOT_SIPP" >&2
    exit 3
  }
done

mkdir -p "$(dirname "$dir")"
work=$(mktemp -d "$dir.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/root"
: >"$work/state/status" # as if nothing were installed, so that every library comes along
apt() {
  apt-get -q -y -o Dir::State="$work/state" -o Dir::State::status="$work/state/status" -o Dir::Cache="$work/cache" \
    -o APT::Sandbox::User="$(id -un)" -o APT::Install-Recommends=false -o Acquire::Retries=3 -o Dir::Log="$work" \
    -o APT::Update::Post-Invoke::= -o APT::Update::Post-Invoke-Success::= -o DPkg::Pre-Install-Pkgs::= "$@"
}
{ apt update && apt install --download-only sip-tester; } >"$work/log" 2>&1 || {
  tail -n 5 "$work/log" >&2
  echo "fetch-sipp: apt could not bring sip-tester" >&2
  exit 1
}
for package in "$work"/cache/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done

loader=$(cd "$work/root" && ls lib64/ld-linux*.so.* lib/ld-linux*.so.* usr/lib64/ld-linux*.so.* \
  lib/*/ld-linux*.so.* usr/lib/*/ld-linux*.so.* 2>/dev/null | head -n 1)
triplet=$(basename "$(ls -d "$work"/root/usr/lib/*-linux-gnu* | head -n 1)")
cat >"$work/sipp" <<RUN
#!/bin/sh
here=\$(dirname "\$(readlink -f "\$0")")/root
exec "\$here/$loader" --library-path "\$here/lib/$triplet:\$here/usr/lib/$triplet" "\$here/usr/bin/sipp" "\$@"
RUN
chmod 755 "$work/sipp"
works "$work/sipp" || { echo "fetch-sipp: the unpacked sipp does not run" >&2; exit 1; }
rm -rf "$work/state" "$work/cache" "$dir"
mv "$work" "$dir"
chmod 755 "$dir"
trap - EXIT
echo "$dir/sipp"

#!/usr/bin/env bash
# Used by `./dev privacy`: a network of its own in which every address is this machine, then dev.d/privacy.py.
set -euo pipefail
HERE="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
if [ "${COMMONGROUND_PRIVACY_INSIDE:-}" != 1 ]; then
  command -v unshare >/dev/null && command -v ip >/dev/null ||
    { echo "dev: privacy needs unshare and ip (util-linux, iproute2)" >&2; exit 3; }
  flags=(--net --mount --propagation private)
  [ "$(id -u)" = 0 ] || flags+=(--map-root-user)
  COMMONGROUND_PRIVACY_INSIDE=1 exec unshare "${flags[@]}" bash "$0" "$@"
fi
ip link set lo up
ip route add local 0.0.0.0/0 dev lo
names="$(mktemp)"
trap 'rm -f "$names"' EXIT
echo "nameserver 127.0.0.1" >"$names"
mount --bind "$names" "$(readlink -f /etc/resolv.conf)"
"${COMMONGROUND_PYTHON:-/usr/bin/python3}" "$HERE/privacy.py" "$@"

# Finds or installs what Waarborg needs. Sourced by ./waarborg, ./test and ./bench.sh.
# Installs only through the system's package manager, and only where this user may; otherwise says in one line what to install.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1
  fi
}

apt_updated=
install_package() {
  command -v apt-get >/dev/null || return 1
  as_root true || return 1
  if [ -z "$apt_updated" ]; then as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 || true; apt_updated=1; fi
  apt-cache show "$1" >/dev/null 2>&1 || return 1
  echo "waarborg: installing $1" >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$1" >&2
}

missing() {
  echo "waarborg: $1 is missing. Install it and run this again: $2" >&2
  exit 1
}

has_sdk() { "$1" --list-sdks 2>/dev/null | grep -q '^10\.'; }

find_dotnet() {
  local candidate
  for candidate in dotnet "${DOTNET_ROOT:-/nonexistent}/dotnet" "$HOME/.dotnet/dotnet" /usr/lib/dotnet/dotnet /usr/share/dotnet/dotnet; do
    if command -v "$candidate" >/dev/null && has_sdk "$candidate"; then command -v "$candidate"; return 0; fi
  done
  return 1
}

need_dotnet() {
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
  # No ICU on the machine is needed: the product formats Dutch and English itself. The SDK's own tools must know that too.
  export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
  export HOME="${HOME:-/tmp}"
  DOTNET=$(find_dotnet) || { install_package dotnet-sdk-10.0 || true; DOTNET=$(find_dotnet); } ||
    missing "the .NET SDK 10" "https://dotnet.microsoft.com/download/dotnet/10.0 (Ubuntu: apt-get install dotnet-sdk-10.0)"
  DOTNET_ROOT=$(dirname "$(readlink -f "$DOTNET")"); export DOTNET_ROOT
}

find_chromium() {
  local candidate
  for candidate in chromium chromium-browser google-chrome; do command -v "$candidate" && return 0; done
  return 1
}

need_chromium() {
  WAARBORG_TEST_CHROMIUM=$(find_chromium) || { install_package chromium || true; WAARBORG_TEST_CHROMIUM=$(find_chromium); } ||
    missing "Chromium" "apt-get install chromium"
  export WAARBORG_TEST_CHROMIUM
}

find_postgres() {
  local candidate
  for candidate in /usr/lib/postgresql/*/bin "$(dirname "$(command -v pg_ctl || echo /nonexistent/x)")"; do
    if [ -x "$candidate/initdb" ] && [ -x "$candidate/pg_ctl" ]; then echo "$candidate"; return 0; fi
  done
  return 1
}

need_postgres() {
  POSTGRES=$(find_postgres) || { install_package postgresql || true; POSTGRES=$(find_postgres); } || missing "PostgreSQL" "apt-get install postgresql"
}

# PostgreSQL refuses to run as root; a throw-away server then runs as its own user, or as nobody.
as_postgres_user() {
  if [ "$(id -u)" != 0 ]; then "$@"
  else setpriv --reuid="$(id -u postgres 2>/dev/null || id -u nobody)" --regid="$(id -g postgres 2>/dev/null || id -g nobody)" --clear-groups "$@"
  fi
}

# Starts a throw-away server on loopback and sets WAARBORG_TEST_POSTGRES; stop_postgres ends it and removes every trace.
start_postgres() {
  local port
  postgres_dir=$(mktemp -d "${TMPDIR:-/tmp}/waarborg-postgres.XXXXXX")
  if [ "$(id -u)" = 0 ]; then chown "$(id -u postgres 2>/dev/null || id -u nobody)" "$postgres_dir"; fi
  (cd / && as_postgres_user "$POSTGRES/initdb" -D "$postgres_dir/data" -U waarborg -A trust -E UTF8 --locale=C >/dev/null)
  for port in $(seq 54331 54399); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue
    if (cd / && as_postgres_user "$POSTGRES/pg_ctl" -D "$postgres_dir/data" -w -t 60 -l "$postgres_dir/log" \
        -o "-c listen_addresses=127.0.0.1 -p $port -k $postgres_dir -c fsync=off" start >/dev/null); then
      export WAARBORG_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=waarborg;Database=postgres"
      return 0
    fi
  done
  echo "waarborg: the throw-away PostgreSQL did not start: $(tail -n 1 "$postgres_dir/log" 2>/dev/null)" >&2
  exit 1
}

stop_postgres() {
  [ -n "${postgres_dir:-}" ] || return 0
  (cd / && as_postgres_user "$POSTGRES/pg_ctl" -D "$postgres_dir/data" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$postgres_dir"
}

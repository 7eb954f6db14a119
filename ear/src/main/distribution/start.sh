#!/bin/sh
# Starts Enter Finland and stays in the foreground; TERM or Ctrl-C stops it.
# Settings come from the environment; README.md lists them. A file settings.env beside this script,
# or the file that EF_SETTINGS names, is read first: lines of NAME=value.
set -eu

home=$(cd "$(dirname "$0")" && pwd)
server="$home/server"

settings=${EF_SETTINGS:-$home/settings.env}
if [ -f "$settings" ]; then
  set -a
  . "$settings"
  set +a
elif [ -n "${EF_SETTINGS:-}" ]; then
  echo "The file of settings $EF_SETTINGS does not exist." >&2
  exit 2
fi

missing=
for name in EF_PUBLIC_URL EF_DB_URL EF_DB_USER EF_DB_PASSWORD EF_SMTP_HOST EF_CITIZEN_ISSUER \
  EF_OFFICER_ISSUER EF_DOCUMENT_KEY; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "These settings are missing:$missing (see README.md)." >&2
  exit 2
fi

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p') || version=
if [ "${version:-0}" -lt 17 ]; then
  echo "Enter Finland needs Java 17 or newer: set JAVA_HOME to one." >&2
  exit 2
fi

data=${EF_DATA:-$server/standalone/data}
log=${EF_LOG:-$server/standalone/log}
tmp=${EF_TMP:-$server/standalone/tmp}
for folder in "$data" "$log" "$tmp"; do
  if ! mkdir -p "$folder" || ! [ -w "$folder" ]; then
    echo "The folder $folder cannot be written to." >&2
    exit 2
  fi
done

# The first server that ends in order writes its classes down, later ones map them and are up sooner.
# A newer application or Java machine has them written anew.
classes=$data/classes.jsa
if [ -n "$(find "$classes" -newer "$server/standalone/deployments/enter-finland.ear" \
  -newer "$(command -v "$java")" 2>/dev/null)" ]; then
  archive="-XX:SharedArchiveFile=$classes"
else
  archive="-XX:ArchiveClassesAtExit=$classes"
fi

# shellcheck disable=SC2086 # several options in one setting
exec "$java" "@$server/bin/jvm.options" "$archive" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off \
  -XX:+UnlockDiagnosticVMOptions "-XX:CompilerDirectivesFile=$server/bin/compiler.json" \
  ${EF_JAVA_OPTIONS:-} \
  "-Djboss.home.dir=$server" \
  "-Djboss.server.data.dir=$data" \
  "-Djboss.server.log.dir=$log" \
  "-Djboss.server.temp.dir=$tmp" \
  -jar "$server/jboss-modules.jar" -mp "$server/modules" \
  org.jboss.as.standalone --read-only-server-config=enter-finland.xml "$@"

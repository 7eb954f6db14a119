#!/bin/sh
# Verifies that the audit trail is whole: prints one line and ends with 0 if it is, 1 if it is
# broken (the line names the place), 2 if it could not be read. Needs the database, not the server.
# Settings (EF_DB_URL, EF_DB_USER, EF_DB_PASSWORD) are read as start.sh reads them.
set -eu

home=$(cd "$(dirname "$0")" && pwd)

settings=${EF_SETTINGS:-$home/settings.env}
if [ -f "$settings" ]; then
  set -a
  . "$settings"
  set +a
fi

exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -cp "$home/tools/enterfinland-persistence.jar:$home/server/modules/org/postgresql/jdbc/main/*" \
  fi.enterfinland.audit.model.VerifyAudit

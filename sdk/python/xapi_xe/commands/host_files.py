"""Files of hosts and of the pool's database: backups, logs, reports."""

from __future__ import annotations

from xapi_xe.context import Context
from xapi_xe.errors import UsageError
from xapi_xe.transferring import at_host, download, upload


def host_backup(ctx: Context) -> None:
    """``host-backup file-name= <host-selectors>``."""
    _fetch_from_one(ctx, ctx.params.require("file-name"), "/host_backup")


def host_restore(ctx: Context) -> None:
    """``host-restore file-name= <host-selectors>``."""
    (host,) = _one(ctx)
    upload(ctx, ctx.params.require("file-name"), at_host(ctx, host, "/host_restore"))


def host_get_system_status(ctx: Context) -> None:
    """``host-get-system-status filename= [entries=] [output=] <host-selectors>``."""
    wanted = {name: ctx.params.get(name) for name in ("entries", "output")}
    query = {name: value for name, value in wanted.items() if value}
    _fetch_from_one(ctx, ctx.params.require("filename"), "/system-status", query)


def host_logs_download(ctx: Context) -> None:
    """``host-logs-download [file-name=] <host-selectors>``."""
    (host,) = _one(ctx)
    name = ctx.params.get("file-name")
    if not name:
        # 20261121T10:00:00Z
        now = str(ctx.call("host.get_servertime", host))
        day = f"{now[:4]}-{now[4:6]}-{now[6:8]}"
        name = f"{ctx.call('host.get_hostname', host)}-{day}T{now[9:17]}Z.tar.gz"
    download(ctx, name, at_host(ctx, host, "/host_logs_download"))


def _fetch_from_one(
    ctx: Context, name: str, path: str, query: dict[str, str] | None = None
) -> None:
    (host,) = _one(ctx)
    download(ctx, name, at_host(ctx, host, path), query)


def _one(ctx: Context) -> list[str]:
    """One file is of one host."""
    found = [each.ref for each in ctx.select()]
    if len(found) != 1:
        raise UsageError("Files are moved from or to one host at a time", ["Say which: host=NAME"])
    return found


def pool_dump_database(ctx: Context) -> None:
    """``pool-dump-database file-name=``."""
    download(ctx, ctx.params.require("file-name"), "/pool/xmldbdump")


def pool_restore_database(ctx: Context) -> None:
    """``pool-restore-database file-name= [dry-run=true] [--force]``."""
    from xapi_xe.commands.calling import confirm  # noqa: PLC0415

    dry = ctx.params.flag("dry-run")
    if not dry:
        confirm(ctx, [
            "WARNING: what the pool knows is replaced by the content of the file.",
            "Try it with dry-run=true first.",
        ])  # fmt: skip
    query = {"dry_run": "true" if dry else "false"}
    upload(ctx, ctx.params.require("file-name"), "/pool/xmldbdump", query)


def pool_sync_bundle(ctx: Context) -> None:
    """``pool-sync-bundle filename=``."""
    upload(ctx, ctx.params.require("filename"), "/bundle")


def pool_retrieve_wlb_report(ctx: Context) -> None:
    """``pool-retrieve-wlb-report report= [filename=] [NAME=VALUE ...]``."""
    own = ("filename", "minimal", "json", "force", "trace")
    query = {name: value for name, value in ctx.params.pairs if name not in own}
    download(ctx, ctx.params.get("filename"), "/wlb_report", query)


def pool_retrieve_wlb_diagnostics(ctx: Context) -> None:
    """``pool-retrieve-wlb-diagnostics [filename=]``."""
    download(ctx, ctx.params.get("filename"), "/wlb_diagnostics")


def audit_log_get(ctx: Context) -> None:
    """``audit-log-get filename= [since=]``."""
    since = ctx.params.get("since")
    query = {"since": since} if since else {}
    download(ctx, ctx.params.require("filename"), "/audit_log", query)

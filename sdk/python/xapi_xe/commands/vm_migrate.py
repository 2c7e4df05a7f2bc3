"""Move virtual machines to other hosts: within the pool, with their disks, to other pools."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError

if TYPE_CHECKING:
    from xapi_xe.protocols import API
    from xapi_xe.reader import Found, Reader

__all__ = ["vm_migrate"]

_MAPS = ("vdi", "vif", "vgpu")
_OPTIONS = ("force", "copy", "compress")


def vm_migrate(ctx: Context) -> None:
    """``vm-migrate host= | remote-master= ... [vdi:VDI=SR] [vif:VIF=NETWORK] [live=true]``."""
    options = {n: _word(ctx.params.flag(n)) for n in _OPTIONS if n in ctx.params}
    remote = ctx.params.get("remote-master")
    with_disks = (
        bool(remote)
        or "remote-network" in ctx.params
        or ctx.params.flag("copy")
        or any(ctx.params.mapping(name) for name in _MAPS)
    )
    if not with_disks:
        _within_pool(ctx, options)
    elif remote:
        # Where this runs in a server, it connects to others only for those who may log in here.
        ctx.select()
        with _remote(ctx, remote) as api:
            from xapi_xe.reader import Reader  # noqa: PLC0415

            _send(ctx, Reader(api), options)
    else:
        _send(ctx, ctx.reader, options)


def _word(value: bool) -> str:
    return "true" if value else "false"


def _within_pool(ctx: Context, options: dict[str, str]) -> None:
    if "live" in ctx.params:
        options["live"] = _word(ctx.params.flag("live"))
    if not (ctx.params.get("host") or ctx.params.get("host-uuid")):
        raise UsageError(
            "Required parameter not found: host", ["Say where to: host=NAME, or host-uuid=UUID"]
        )
    vms = ctx.select()
    uuid = ctx.params.get("host-uuid")
    host = ctx.by_uuid("host", "host-uuid") if uuid else ctx.by_name("host", ctx.params.get("host"))
    ctx.each(lambda vm: ctx.task("VM.pool_migrate", vm.ref, host, options), vms)


def _host(ctx: Context, there: Reader) -> str:
    """The host that is meant, among those of the pool that receives."""
    uuid = ctx.params.get("host-uuid")
    if uuid:
        return there.by_uuid("host", uuid)
    name = ctx.params.get("host")
    if not name:
        hosts = list(there.table("host"))
        if len(hosts) == 1:
            return hosts[0]
        raise UsageError(
            "Required parameter not found: host", ["The pool that receives has several hosts"]
        )
    found = there.named("host", name)
    if len(found) == 1:
        return found[0].ref
    many = f"{len(found)} hosts are" if found else "There is no host"
    raise CommandError(f"{many} called {name!r} in the pool that receives")


def _send(ctx: Context, there: Reader, options: dict[str, str]) -> None:
    """Migrate with disks: what `there` knows is given by its uuids."""
    vms = ctx.select()
    live = ctx.params.flag("live", default=True)
    host = _host(ctx, there)
    network = _network(ctx, there, host)
    disks = _map(ctx, there, "vdi", "VDI", "SR")
    interfaces = _map(ctx, there, "vif", "VIF", "network")
    gpus = _map(ctx, there, "vgpu", "VGPU", "GPU_group")

    def send(vm: Found) -> None:
        token: dict[str, str] = there.api.call("host.migrate_receive", host, network, options)
        arrived = ctx.task(
            "VM.migrate_send", vm.ref, token, live, disks, interfaces, options, gpus
        )  # fmt: skip
        if options.get("copy") == "true":
            ctx.print(there.api.call("VM.get_uuid", arrived))

    ctx.each(send, vms)


def _map(ctx: Context, there: Reader, name: str, ours: str, theirs: str) -> dict[str, str]:
    """``vdi:UUID=UUID`` as references: of an object here, of one in the pool that receives."""
    return {
        ctx.reader.by_uuid(ours, key): there.by_uuid(theirs, value)
        for key, value in ctx.params.mapping(name).items()
    }


def _network(ctx: Context, there: Reader, host: str) -> str:
    """The network that carries the migration: the one given, or the host's management network."""
    uuid = ctx.params.get("remote-network")
    if uuid:
        return there.by_uuid("network", uuid)
    interface = there.api.call("host.get_management_interface", host)
    return there.api.call("PIF.get_network", interface)


@contextlib.contextmanager
def _remote(ctx: Context, address: str) -> Generator[API]:
    """A session in the pool that receives."""
    from xapi_sdk.client import Client  # noqa: PLC0415
    from xapi_sdk.failure import CertificateRefused, Failure  # noqa: PLC0415

    from xapi_xe.local import LocalAPI  # noqa: PLC0415

    user = ctx.params.get("remote-username")
    if not user:
        raise UsageError("Required parameter not found: remote-username")
    if "remote-password" in ctx.params:
        password = ctx.params.get("remote-password")
    else:
        password = ctx.terminal.prompt(f"Password of {user} at {address}: ", hidden=True)
    url = address if "://" in address else f"https://{_authority(address)}"
    try:
        client = Client(url, username=user, password=password, tls=_trust(ctx), originator="xe")
    except ValueError as error:
        raise UsageError(f"remote-master: {error}") from error
    api = LocalAPI(client)
    try:
        try:
            client.login()
        except CertificateRefused as error:
            raise CommandError(
                f"The certificate of {address} is not trusted: {error}",
                ["Pin it (remote-fingerprint=SHA256), name its authority (remote-ca-file=FILE), or "
                 "trust whoever answers (remote-verify=false)"],
            ) from error  # fmt: skip
        except Failure as error:
            if error.code != "SESSION_AUTHENTICATION_FAILED":
                raise
            raise CommandError(f"Authentication failed at {address}") from error
        yield api
    finally:
        api.close()


def _authority(address: str) -> str:
    return f"[{address}]" if address.count(":") > 1 and "[" not in address else address


def _trust(ctx: Context) -> Any:
    import warnings  # noqa: PLC0415

    from xapi_sdk.endpoint import TLS  # noqa: PLC0415

    pinned = ctx.params.get("remote-fingerprint")
    authority = ctx.params.get("remote-ca-file")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the user has just asked for it
        return TLS(
            ca_data=ctx.terminal.load(authority).decode("ascii", "replace") if authority else None,
            fingerprint=pinned.split(",") if pinned else (),
            verify=ctx.params.flag("remote-verify", default=True),
        )

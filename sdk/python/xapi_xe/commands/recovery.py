"""Recover VMs and appliances from a pool's metadata on a disk (disaster recovery)."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from xapi_sdk.failure import XapiError

from xapi_xe.context import Context
from xapi_xe.errors import UsageError

__all__ = [
    "appliance_assert_can_be_recovered",
    "appliance_recover",
    "vm_assert_can_be_recovered",
    "vm_recover",
]


def vm_assert_can_be_recovered(ctx: Context) -> None:
    """``vm-assert-can-be-recovered uuid= [database:vdi-uuid=]``."""
    _assert(ctx, "VM")


def appliance_assert_can_be_recovered(ctx: Context) -> None:
    """``appliance-assert-can-be-recovered uuid= [database:vdi-uuid=]``."""
    _assert(ctx, "VM_appliance")


def vm_recover(ctx: Context) -> None:
    """``vm-recover uuid= database:vdi-uuid= [--force]``."""
    _recover(ctx, "VM")


def appliance_recover(ctx: Context) -> None:
    """``appliance-recover uuid= database:vdi-uuid= [--force]``."""
    _recover(ctx, "VM_appliance")


def _assert(ctx: Context, cls: str) -> None:
    here = ctx.api.session
    if not ctx.params.mapping("database"):
        ctx.call(f"{cls}.assert_can_be_recovered", ctx.by_uuid(cls), here)
        return
    with _database(ctx) as there:
        ref = ctx.api.call_in(there, f"{cls}.get_by_uuid", ctx.params.require("uuid"))
        ctx.api.call_in(there, f"{cls}.assert_can_be_recovered", ref, here)


def _recover(ctx: Context, cls: str) -> None:
    force = ctx.params.flag("force")
    with _database(ctx) as there:
        ref = ctx.api.call_in(there, f"{cls}.get_by_uuid", ctx.params.require("uuid"))
        ctx.api.call_in(there, f"{cls}.recover", ref, ctx.api.session, force)


@contextlib.contextmanager
def _database(ctx: Context) -> Generator[str]:
    """A session in the database on the disk."""
    uuid = ctx.params.mapping("database").get("vdi-uuid")
    if not uuid:
        raise UsageError("Required parameter not found: database:vdi-uuid")
    session = ctx.call("VDI.open_database", ctx.reader.by_uuid("VDI", uuid))
    try:
        yield session
    finally:
        with contextlib.suppress(XapiError):
            ctx.api.call_in(session, "session.logout")

"""What clients ask for in the query of a transfer, as values. Text that is none is refused."""

from __future__ import annotations

from xapi.generated import errors, records, refs
from xapi.operations.context import Call
from xapi.operations.transfers import Asked

__all__ = ["flag", "sr_asked", "vm_asked"]

_WORDS = {"true": True, "1": True, "false": False, "0": False, "": False}


def flag(asked: Asked, name: str, default: bool = False) -> bool:
    """INVALID_VALUE [name, text] for what is neither true nor false."""
    if name not in asked:
        return default
    try:
        return _WORDS[asked[name].lower()]
    except KeyError:
        raise errors.InvalidValue(name, asked[name]) from None


def vm_asked(call: Call, asked: Asked) -> str:
    """The VM given by ``ref`` or ``uuid``. HANDLE_INVALID, UUID_INVALID."""
    if ref := asked.get("ref", ""):
        return records.VM.get(call.db, ref).ref
    return records.VM.by_uuid(call.db, asked.get("uuid", "")).ref


def sr_asked(call: Call, asked: Asked) -> str:
    """The repository given by ``sr_id`` (a reference or a uuid) or ``sr_uuid``, or the default one.

    HANDLE_INVALID, UUID_INVALID, DEFAULT_SR_NOT_FOUND [sr].
    """
    if named := asked.get("sr_id", ""):
        if records.SR.find(call.db, named) is not None:
            return named
        if named.startswith("OpaqueRef:"):
            raise errors.HandleInvalid("SR", named)
        return records.SR.by_uuid(call.db, named).ref
    if uuid := asked.get("sr_uuid", ""):
        return records.SR.by_uuid(call.db, uuid).ref
    pool = next(iter(records.pool.all(call.db)), None)
    default = refs.NULL if pool is None else pool.default_SR
    if records.SR.find(call.db, default) is None:
        raise errors.DefaultSRNotFound(default)
    return default

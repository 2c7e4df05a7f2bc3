"""Settings of all hosts at once: each host is asked, and those that failed are named."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.idl.errors import XenAPIError
from xapi.operations.context import Call

__all__ = ["Machines"]

log = structlog.get_logger(__name__)


class Machines(poolOperations[Call]):
    """Each raises its error with the references of the hosts, joined by commas."""

    async def enable_ssh(self, call: Call, ref: refs.poolRef) -> None:
        """ENABLE_SSH_PARTIALLY_FAILED [hosts]."""
        await _everywhere(call, "host.enable_ssh", (), errors.EnableSSHPartiallyFailed)

    async def disable_ssh(self, call: Call, ref: refs.poolRef) -> None:
        """DISABLE_SSH_PARTIALLY_FAILED [hosts]."""
        await _everywhere(call, "host.disable_ssh", (), errors.DisableSSHPartiallyFailed)

    async def set_ssh_enabled_timeout(self, call: Call, ref: refs.poolRef, value: int) -> None:
        """SET_SSH_TIMEOUT_PARTIALLY_FAILED [hosts]; VALUE_NOT_SUPPORTED as of one host."""
        await _everywhere(
            call, "host.set_ssh_enabled_timeout", (value,), errors.SetSSHTimeoutPartiallyFailed
        )

    async def set_ssh_auto_mode(self, call: Call, ref: refs.poolRef, value: bool) -> None:
        """SET_SSH_AUTO_MODE_PARTIALLY_FAILED [hosts]."""
        await _everywhere(
            call, "host.set_ssh_auto_mode", (value,), errors.SetSSHAutoModePartiallyFailed
        )

    async def set_console_idle_timeout(self, call: Call, ref: refs.poolRef, value: int) -> None:
        """SET_CONSOLE_TIMEOUT_PARTIALLY_FAILED [hosts]; VALUE_NOT_SUPPORTED as of one host."""
        await _everywhere(
            call,
            "host.set_console_idle_timeout",
            (value,),
            errors.SetConsoleTimeoutPartiallyFailed,
        )

    async def set_https_only(self, call: Call, ref: refs.poolRef, value: bool) -> None:
        with call.db.transaction() as tx:
            for host in list(records.host.all(tx)):
                records.host.modify(tx, host.ref, https_only=value)


async def _everywhere(
    call: Call, name: str, args: tuple[object, ...], failed: Callable[[str], XenAPIError]
) -> None:
    hosts = [host.ref for host in records.host.all(call.db)]
    outcomes = await asyncio.gather(
        *(call.services.invoke(call, name, host, *args) for host in hosts), return_exceptions=True
    )
    bad: list[str] = []
    for host, outcome in zip(hosts, outcomes, strict=True):
        if isinstance(outcome, errors.ValueNotSupported):
            raise outcome  # the value is wrong, no host
        if isinstance(outcome, XenAPIError):
            log.warning("a host did not take a setting", host=host, error=str(outcome))
            bad.append(host)
        elif isinstance(outcome, BaseException):
            raise outcome
    if bad:
        raise failed(",".join(bad))

"""On which host a call runs (semantics.md §7): the ``runs_on`` column of the data model.

A resolver gives the host; a `Route` runs the call there: with the agent of this host, or with that
of another one, which is reached over mutual TLS with the caller's identity.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from xapi.forwarding.paths import Follow, PolicyError, compile_path
from xapi.generated import errors, records, refs
from xapi.idl.messages import Message
from xapi.idl.types import Ref
from xapi.operations import placement
from xapi.operations.no_hosts import tell_why

if TYPE_CHECKING:
    from xapi.operations.context import Call

__all__ = ["LocalRoute", "RemoteRoute", "Resolver", "Route", "compile_resolver"]

Resolver: TypeAlias = Callable[["Call", Sequence[Any]], str]
Operate: TypeAlias = Callable[..., Awaitable[Any]]


class Route(Protocol):
    """A way to run an admitted call on one host."""

    def check(self, call: Call) -> None:
        """Raise what keeps the call from running there, before anything is ordered."""
        ...

    async def run(self, call: Call, args: Sequence[Any]) -> Any:
        """The result, or the error the call ended with."""
        ...


class LocalRoute:
    """Run here."""

    def __init__(self, operate: Operate) -> None:
        self._operate = operate

    def check(self, call: Call) -> None:
        """Nothing."""

    async def run(self, call: Call, args: Sequence[Any]) -> Any:
        return await self._operate(call, *args)


class RemoteRoute:
    """Run on another host of the pool: the operation here, with that host's agent.

    All writes stay where the database is, and the other host gets only what is to be done to its
    guests, on behalf of the caller. HOST_OFFLINE [host] where the host is known to be down,
    CANNOT_CONTACT_HOST [host] where there is no way to it.
    """

    def __init__(self, operate: Operate) -> None:
        self._operate = operate

    def check(self, call: Call) -> None:
        host = records.host.get(call.db, call.host)
        metrics = records.host_metrics.find(call.db, host.metrics)
        if metrics is not None and not metrics.live:
            raise errors.HostOffline(call.host)
        call.services.hosts.agent(call.host)

    async def run(self, call: Call, args: Sequence[Any]) -> Any:
        self.check(call)
        here = call.services
        call.services = replace(here, agent=here.hosts.agent(call.host), local_agent=here.agent)
        try:
            return await self._operate(call, *args)
        finally:
            call.services = here


def compile_resolver(message: Message) -> Resolver:
    """The function that gives the host for a call of the message."""
    runs_on = message.policy.runs_on
    make = _RESOLVERS.get(runs_on)
    return make(message) if make is not None else _at(message, runs_on)


def _here(_message: Message) -> Resolver:
    """The coordinator, and every rule that a pool of one host answers with it."""
    return lambda call, _args: call.services.host


def _given_host(message: Message) -> Resolver:
    for position, param in enumerate(message.params):
        if param.type == Ref("host"):
            return lambda call, args: records.host.get(call.db, args[position]).ref
    raise ValueError(f"{message.name} has no host parameter")


def _at(message: Message, path: str) -> Resolver:
    """The host at the end of a path the model spells out, such as ``self.master.host``."""
    cls, follow = compile_path(message, path)
    if cls != "host":
        raise PolicyError(f"{message.name}: {path} does not lead to a host")
    return lambda call, args: _live_row(call, follow(call.db, args))


def _owner_host(message: Message) -> Resolver:
    """The host field of the object the message is about: the first parameter that has one."""
    follow = _first_path(message, "host")

    def resolve(call: Call, args: Sequence[Any]) -> str:
        hosts = follow(call.db, args)
        return _live_row(call, hosts)

    return resolve


def _residence(message: Message) -> Resolver:
    """Where the VM of the call lives, else the coordinator."""
    first = message.params[0]
    path = first.name
    if first.type in (Ref("VBD"), Ref("VIF"), Ref("VUSB")):
        path += ".VM"
    elif first.type != Ref("VM"):
        return _here(message)
    cls, follow = compile_path(message, f"{path}.resident_on")
    if cls != "host":
        raise ValueError(f"{message.name}: {path} does not live on a host")
    return lambda call, args: _live_row(call, follow(call.db, args))


def _first_path(message: Message, field: str) -> Follow:
    for param in message.params:
        try:
            return compile_path(message, f"{param.name}.{field}")[1]
        except PolicyError:
            continue
    raise PolicyError(f"{message.name}: no parameter has a field {field}")


def _live_row(call: Call, hosts: Sequence[str]) -> str:
    for host in hosts:
        if records.host.find(call.db, host) is not None:
            return host
    return call.services.host


def _of_sr(message: Message) -> Resolver:
    """A host with a plugged PBD of the SR; this one if it is shared or plugged here."""
    follow = _sr_path(message)

    def resolve(call: Call, args: Sequence[Any]) -> str:
        here = call.services.host
        for ref in follow(call.db, args):
            sr = records.SR.find(call.db, ref)
            if sr is None or sr.shared:
                continue
            hosts = [
                pbd.host
                for name in sr.PBDs
                if (pbd := records.PBD.find(call.db, name)) is not None and pbd.currently_attached
            ]
            if hosts and here not in hosts:
                return hosts[0]
        return here

    return resolve


def _sr_path(message: Message) -> Follow:
    first = message.params[0]
    if message.tag == "constructor":
        return compile_path(message, "args.SR")[1]
    if first.type == Ref("SR"):
        return compile_path(message, first.name)[1]
    if first.type == Ref("VDI"):
        return compile_path(message, f"{first.name}.SR")[1]
    return lambda _db, _args: []


def _scheduled(message: Message) -> Resolver:
    """The host that placement chooses and reserves."""

    def resolve(call: Call, args: Sequence[Any]) -> str:
        try:
            return placement.choose(call.db, refs.VMRef(args[0]))
        except errors.NoHostsAvailable:
            tell_why(call, args[0])
            raise

    return resolve


_RESOLVERS: dict[str, Callable[[Message], Resolver]] = {
    "coordinator": _here,
    "every host": _here,
    "cluster member": _here,
    "hosts of the SR": _here,
    "host that sees the SRs": _here,
    "owner of the task": _here,
    "host argument": _given_host,
    "owner host": _owner_host,
    "VM.resident_on": _residence,
    "VM.resident_on if live": _residence,
    "VM.resident_on, else host that sees the SRs": _residence,
    "host of the SR": _of_sr,
    "scheduled host": _scheduled,
}

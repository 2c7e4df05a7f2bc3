"""Admit, route, operate: stages 8 to 10 of a call (design.md §4), driven by the policies.

Takes a validated call of a message with custom code. It must not decode or encode, and it never
raises rights: the operation runs with the caller's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Any

from xapi.forwarding.paths import MarkFinder, compile_marks
from xapi.forwarding.routes import LocalRoute, RemoteRoute, Resolver, Route, compile_resolver
from xapi.generated import errors, records
from xapi.generated.messages import MESSAGES
from xapi.idl.messages import Message
from xapi.idl.types import Ref, Scalar
from xapi.operations import placement
from xapi.operations.acting import acting_for
from xapi.operations.alerts import raise_alert
from xapi.operations.context import Call, Mark, Services
from xapi.operations.guests import ask_whereabouts
from xapi.pool.acting import on_behalf

__all__ = ["Forwarder"]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the policies of one message come to."""

    marks: MarkFinder | None
    on_target: tuple[str, ...]
    resolve: Resolver
    local: Route
    remote: Route
    force: Callable[[Sequence[Any]], bool]


class Forwarder:
    """Runs custom messages where they belong."""

    def __init__(self, operations: Mapping[str, object]) -> None:
        self._plans = {
            message.name: self._plan(message, operations[message.cls])
            for message in MESSAGES.values()
            if message.custom and not message.removed and message.cls in operations
        }

    async def execute(self, call: Call, args: Sequence[Any]) -> Any:
        """Admit, route and run the call; the result of the operation."""
        message = call.message
        with on_behalf(acting_for(call)):
            return await self._execute(call, args, message)

    async def _execute(self, call: Call, args: Sequence[Any], message: Message) -> Any:
        plan = self._plans.get(message.name)
        if plan is None:
            raise errors.NotImplemented(message.name)
        if plan.marks is None and not plan.on_target:
            call.host = plan.resolve(call, args)
            result = await self._route(call, plan).run(call, args)
        else:
            result = await self._locked(call, args, plan)
        if message.policy.alerts:
            self._alert(call, args)
        return result

    async def invoke(self, call: Call, name: str, *args: object) -> Any:
        """Run another message for the same caller and task (`context.Invoke`)."""
        inner = Call(
            services=self._here(call.services),
            message=MESSAGES[name],
            caller=call.caller,
            origin=call.origin,
            task=call.task,
        )
        return await self.execute(inner, args)

    @staticmethod
    def _here(services: Services) -> Services:
        """The services as they are before routing: the inner call finds its own host."""
        local = services.local_agent
        return services if local is None else replace(services, agent=local, local_agent=None)

    async def _locked(self, call: Call, args: Sequence[Any], plan: _Plan) -> Any:
        locks = call.services.locks
        retry = call.message.policy.retry_policy
        strict = not plan.force(args)
        if call.message.cls == "VM" and args and isinstance(args[0], str):
            await ask_whereabouts(call.services, args[0])
        async with AsyncExitStack() as stack:
            if plan.marks is not None:
                marks = plan.marks(call.db, args)
                await stack.enter_async_context(locks.hold(call, marks, retry=retry, strict=strict))
            # The host is chosen under the marks of the guest, so that what placement looked at
            # (memory, disks, networks) cannot change before the reservation stands.
            call.host = plan.resolve(call, args)
            route = self._route(call, plan)
            try:
                if plan.on_target:
                    target = [Mark("host", call.host, operation) for operation in plan.on_target]
                    await stack.enter_async_context(locks.hold(call, target, retry=retry))
                route.check(call)
            except BaseException:
                if call.message.policy.runs_on == "scheduled host":
                    placement.release(call.db, args[0])
                raise
            return await route.run(call, args)

    def _route(self, call: Call, plan: _Plan) -> Route:
        if call.host == call.services.host:
            return plan.local
        return plan.remote

    def _alert(self, call: Call, args: Sequence[Any]) -> None:
        vm = records.VM.find(call.db, args[0])  # all alerts of the model are about a VM
        if vm is None:
            return
        with call.db.transaction() as tx:
            for alert in call.message.policy.alerts:
                body = f"VM '{vm.name_label}': {call.message.verb} succeeded"
                raise_alert(tx, alert, "VM", vm.uuid, body, now=call.services.now())

    @staticmethod
    def _plan(message: Message, operations: object) -> _Plan:
        finder, on_target = compile_marks(message)
        has_marks = len(message.policy.marks) > len(on_target)
        method = message.verb if message.verb not in _KEYWORDS else f"{message.verb}_"
        operate = getattr(operations, method)
        return _Plan(
            marks=finder if has_marks else None,
            on_target=on_target,
            resolve=compile_resolver(message),
            local=LocalRoute(operate),
            remote=RemoteRoute(operate),
            force=_force(message),
        )


_KEYWORDS = frozenset({"from", "import"})


def _force(message: Message) -> Callable[[Sequence[Any]], bool]:
    """Whether the caller forces the call: a bool parameter, or a key of an options map."""
    for position, param in enumerate(message.params):
        if param.name == "force" and param.type == Scalar("bool"):
            return lambda args: bool(args[position])
    if message.params and message.params[0].type == Ref("VM"):
        for position, param in enumerate(message.params):
            if param.name == "options":
                return lambda args: args[position].get("force") == "true"
    return lambda _args: False

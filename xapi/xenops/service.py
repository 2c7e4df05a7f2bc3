"""Puts a host agent behind a queue of the switch; `client` gives callers the same methods again.

Between the two are only the messages of `messages`. Migration is not among them: it needs a
channel between two agents. The service must not act on its own: it only passes calls on.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import fields
from typing import Any, cast

from xapi.xenops import messages as m
from xapi.xenops.agent import Agent
from xapi.xenops.switch import Server, Switch, UnknownQueue
from xapi.xenops.updates import Subscription
from xapi.xenops.worker import Progress


class AgentService:
    """Serves one agent on its queue until `aclose`."""

    def __init__(self, switch: Switch, agent: Agent, name: str | None = None) -> None:
        self._switch = switch
        self._agent = agent
        self._subscribers: dict[str, Subscription] = {}
        self.queue = name or m.queue_name(agent.backend.name)
        self._server: Server = switch.serve(self.queue, self._handle)

    async def aclose(self) -> None:
        for subscription in self._subscribers.values():
            subscription.close()
        self._subscribers.clear()
        await self._server.aclose()

    async def _handle(self, call: m.Message) -> Any:  # noqa: PLR0912 - a case a message
        match call:
            case m.OperationCall():
                return await self._operate(call)
            case m.Stat():
                return await self._agent.stat(call.vm_id)
            case m.ListGuests():
                return await self._agent.list()
            case m.Host() | m.HostShutdown() | m.HostReboot():
                return await self._machine(call)
            case m.FigureCall() | m.SaveFigures():
                return await self._figures(call)
            case m.Cancel():
                return self._agent.cancel(call.operation_id)
            case m.Update():
                return await self._agent.update(call.spec, call.devices)
            case m.Forget():
                return await self._agent.forget(call.vm_id)
            case m.Settle():
                return await self._agent.settle(call.vm_id, keep=call.keep, domid=call.domid)
            case m.CopyImage():
                return await self._agent.copy_image(call.image, call.name)
            case m.DeleteImage():
                return await self._agent.delete_image(call.image)
            case m.ReadImage():
                return await self._agent.read_image(call.image)
            case m.WriteImage():
                return await self._agent.write_image(call.image, call.text)
            case m.GetUpdates():
                return await self._subscription(call.subscriber).get_batch()
            case m.Unsubscribe():
                subscription = self._subscribers.pop(call.subscriber, None)
                return None if subscription is None else subscription.close()
            case (
                m.Machine() | m.Configure() | m.SetClock() | m.HypervisorMessages() | m.DebugKeys()
            ):
                return await self._settings(call)
            case _:
                raise TypeError(f"the agent does not take {type(call).__name__}")

    async def _machine(self, call: m.Host | m.HostShutdown | m.HostReboot) -> Any:
        if isinstance(call, m.Host):
            return self._agent.host()
        if isinstance(call, m.HostShutdown):
            return await self._agent.host_shutdown()
        return await self._agent.host_reboot()

    async def _figures(self, call: m.FigureCall | m.SaveFigures) -> Any:
        agent = self._agent
        match call:
            case m.DataSources():
                return await agent.data_sources(call.owner, call.uuid)
            case m.QueryDataSource():
                return await agent.query_data_source(call.owner, call.uuid, call.name)
            case m.ChooseDataSource():
                return await agent.choose_data_source(
                    call.owner, call.uuid, call.name, recorded=call.recorded
                )
            case m.SaveFigures():
                return await agent.save_figures(call.delay)
            case _:
                raise TypeError(f"the agent does not take {type(call).__name__}")

    async def _settings(self, call: m.Message) -> Any:
        match call:
            case m.Configure():
                return await self._agent.configure(call.settings)
            case m.SetClock():
                return await self._agent.set_clock(call.offset)
            case m.HypervisorMessages():
                return await self._agent.hypervisor_messages(clear=call.clear)
            case m.DebugKeys():
                return await self._agent.debug_keys(call.keys)
            case _:
                return await self._agent.machine()

    async def _operate(self, call: m.OperationCall) -> Any:
        method = cast(Callable[..., Awaitable[Any]], getattr(self._agent, call.kind))
        arguments = {name: getattr(call, name) for name in _arguments(type(call))}
        return await method(**arguments, progress=self._progress(call))

    def _progress(self, call: m.OperationCall) -> Progress | None:
        queue = call.progress_queue
        if not queue:
            return None

        def report(done: float) -> None:
            try:
                self._switch.event(queue, m.ProgressEvent(call.operation_id, done))
            except UnknownQueue:
                # The caller has gone; its operation is not ended by that.
                return

        return report

    def _subscription(self, name: str) -> Subscription:
        subscription = self._subscribers.get(name)
        if subscription is None:
            subscription = self._subscribers[name] = self._agent.updates()
        return subscription


_names: dict[type[m.OperationCall], tuple[str, ...]] = {}


def _arguments(cls: type[m.OperationCall]) -> tuple[str, ...]:
    names = _names.get(cls)
    if names is None:
        names = tuple(f.name for f in fields(cls) if f.name != "progress_queue")
        _names[cls] = names
    return names

"""The daemon's side of the switch: a host agent's methods, sent as messages.

Same names, arguments, results and errors as `Agent`, so that the switch can be left out; `cancel`
and `host` are coroutines here. On top come the switch's errors. It must not cache anything.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeAlias, TypedDict, Unpack

import structlog

from xapi.xenops import messages as m
from xapi.xenops.agent import Agent
from xapi.xenops.figures import FigureState
from xapi.xenops.interface import Devices, HostState, Update, VbdSpec, VifSpec, VmSpec, VmState
from xapi.xenops.machine import MachineSettings, MachineState
from xapi.xenops.switch import DEFAULT_EXPIRY, SwitchError
from xapi.xenops.worker import Progress

log = structlog.get_logger(__name__)

# Seconds a message that only tidies up is worth keeping for an agent that is away.
GOODBYE = 60.0
# Seconds for an answer that takes the agent no time.
PROMPT = 30.0


class Served(Protocol):
    """A queue that is being served."""

    async def aclose(self) -> None: ...


class Exchange(Protocol):
    """What carries messages to an agent: the switch of this process, or a way to another host."""

    async def call(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> Any: ...

    def event(self, name: str, payload: Any, *, expiry: float = DEFAULT_EXPIRY) -> None: ...

    def serve(
        self, name: str, handler: Callable[[Any], Awaitable[Any]], *, persistent: bool = True
    ) -> Served: ...


class How(TypedDict, total=False):
    """What every operation takes beside its own arguments."""

    operation_id: str | None
    progress: Progress | None


class RemoteSubscription:
    """The feed of updates, fetched batch by batch."""

    def __init__(self, switch: Exchange, queue: str, subscriber: str) -> None:
        self._switch = switch
        self._queue = queue
        self._subscriber = subscriber

    async def get_batch(self) -> list[Update]:
        """At least one update; an empty list once the agent is closed."""
        return await self._switch.call(self._queue, m.GetUpdates(self._subscriber))

    def close(self) -> None:
        try:
            self._switch.event(self._queue, m.Unsubscribe(self._subscriber), expiry=GOODBYE)
        except SwitchError:
            # The agent went first and took the subscription along.
            return


class AgentClient:
    """One caller of the agent behind `queue`; `name` tells it from other callers."""

    def __init__(self, switch: Exchange, queue: str, name: str) -> None:
        self._switch = switch
        self._queue = queue
        self._name = name
        self._made = 0
        self._subscriptions = 0
        self._progress: dict[str, Progress] = {}
        self._inbox = f"{queue}.progress.{name}"
        self._server = switch.serve(self._inbox, self._on_progress, persistent=False)

    async def aclose(self) -> None:
        await self._server.aclose()

    async def _do(self, cls: type[m.OperationCall], how: How, **arguments: object) -> VmState:
        """Runs an operation; when the caller is cancelled, so is the operation."""
        operation_id, progress = how.get("operation_id"), how.get("progress")
        if operation_id is None:
            self._made += 1
            operation_id = f"{self._name}-{self._made}"
        if progress is None:
            inbox = ""
        else:
            inbox = self._inbox
            self._progress[operation_id] = progress
        call = cls(operation_id, progress_queue=inbox, **arguments)
        try:
            return await self._switch.call(self._queue, call)
        except Exception:
            raise
        except BaseException:
            try:
                self._switch.event(self._queue, m.Cancel(operation_id), expiry=GOODBYE)
            except SwitchError as error:
                log.warning("cannot cancel", operation=operation_id, error=repr(error))
            raise
        finally:
            self._progress.pop(operation_id, None)

    async def _on_progress(self, event: m.ProgressEvent) -> None:
        report = self._progress.get(event.operation_id)
        if report is not None:
            report(event.done)

    # Operations

    async def start(
        self, spec: VmSpec, devices: Devices, *, paused: bool = False, **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.Start, how, spec=spec, devices=devices, paused=paused)

    async def shutdown(
        self,
        vm_id: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the guest's time, not ours
        **how: Unpack[How],
    ) -> VmState:
        return await self._do(m.Shutdown, how, vm_id=vm_id, timeout=timeout)

    async def reboot(
        self,
        vm_id: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the guest's time, not ours
        *,
        spec: VmSpec | None = None,
        devices: Devices | None = None,
        **how: Unpack[How],
    ) -> VmState:
        return await self._do(
            m.Reboot, how, vm_id=vm_id, timeout=timeout, spec=spec, devices=devices
        )

    async def pause(self, vm_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.Pause, how, vm_id=vm_id)

    async def unpause(self, vm_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.Unpause, how, vm_id=vm_id)

    async def suspend(self, vm_id: str, image: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.Suspend, how, vm_id=vm_id, image=image)

    async def resume(
        self,
        spec: VmSpec,
        devices: Devices,
        image: str,
        *,
        paused: bool = False,
        **how: Unpack[How],
    ) -> VmState:
        return await self._do(m.Resume, how, spec=spec, devices=devices, image=image, paused=paused)

    async def checkpoint(
        self, vm_id: str, image: str, *, resume: bool = True, **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.Checkpoint, how, vm_id=vm_id, image=image, resume=resume)

    async def checkpoint_resume(self, vm_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.CheckpointResume, how, vm_id=vm_id)

    async def vbd_plug(self, vm_id: str, vbd: VbdSpec, **how: Unpack[How]) -> VmState:
        return await self._do(m.VbdPlugCall, how, vm_id=vm_id, vbd=vbd)

    async def vbd_unplug(
        self, vm_id: str, vbd_id: str, *, force: bool = False, **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VbdUnplugCall, how, vm_id=vm_id, vbd_id=vbd_id, force=force)

    async def vbd_insert(self, vm_id: str, vbd_id: str, vdi: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.VbdInsertCall, how, vm_id=vm_id, vbd_id=vbd_id, vdi=vdi)

    async def vbd_eject(self, vm_id: str, vbd_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.VbdEjectCall, how, vm_id=vm_id, vbd_id=vbd_id)

    async def vif_plug(self, vm_id: str, vif: VifSpec, **how: Unpack[How]) -> VmState:
        return await self._do(m.VifPlugCall, how, vm_id=vm_id, vif=vif)

    async def vif_unplug(
        self, vm_id: str, vif_id: str, *, force: bool = False, **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VifUnplugCall, how, vm_id=vm_id, vif_id=vif_id, force=force)

    async def set_memory(
        self,
        vm_id: str,
        *,
        dynamic_min: int,
        dynamic_max: int,
        target: int,
        **how: Unpack[How],
    ) -> VmState:
        return await self._do(
            m.SetMemory,
            how,
            vm_id=vm_id,
            dynamic_min=dynamic_min,
            dynamic_max=dynamic_max,
            target=target,
        )

    async def set_vcpus(self, vm_id: str, vcpus: int, **how: Unpack[How]) -> VmState:
        return await self._do(m.SetVcpus, how, vm_id=vm_id, vcpus=vcpus)

    async def set_vcpus_params(
        self, vm_id: str, params: Mapping[str, str], **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.SetVcpusParams, how, vm_id=vm_id, params=params)

    async def send_sysrq(self, vm_id: str, key: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.SendSysrq, how, vm_id=vm_id, key=key)

    async def send_trigger(self, vm_id: str, trigger: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.SendTrigger, how, vm_id=vm_id, trigger=trigger)

    async def restart_device_model(self, vm_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.RestartDeviceModel, how, vm_id=vm_id)

    async def vbd_pause(self, vm_id: str, vbd_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.VbdPauseCall, how, vm_id=vm_id, vbd_id=vbd_id)

    async def vbd_unpause(
        self, vm_id: str, vbd_id: str, vdi: str | None = None, **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VbdUnpauseCall, how, vm_id=vm_id, vbd_id=vbd_id, vdi=vdi)

    async def vusb_unplug(self, vm_id: str, vusb_id: str, **how: Unpack[How]) -> VmState:
        return await self._do(m.VusbUnplugCall, how, vm_id=vm_id, vusb_id=vusb_id)

    async def vbd_mirror(
        self, vm_id: str, mirrors: Mapping[str, str], **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VbdMirrorCall, how, vm_id=vm_id, mirrors=mirrors)

    async def vbd_unmirror(
        self, vm_id: str, vbd_ids: tuple[str, ...], **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VbdUnmirrorCall, how, vm_id=vm_id, vbd_ids=vbd_ids)

    async def vbd_pivot(
        self, vm_id: str, mirrors: Mapping[str, str], **how: Unpack[How]
    ) -> VmState:
        return await self._do(m.VbdPivotCall, how, vm_id=vm_id, mirrors=mirrors)

    # The rest

    async def update(self, spec: VmSpec, devices: Devices | None = None) -> None:
        await self._switch.call(self._queue, m.Update(spec, devices))

    async def forget(self, vm_id: str) -> None:
        await self._switch.call(self._queue, m.Forget(vm_id))

    async def settle(
        self, vm_id: str, *, keep: bool | None = None, domid: int = -1
    ) -> VmState | None:
        return await self._switch.call(self._queue, m.Settle(vm_id, keep, domid))

    async def copy_image(self, image: str, name: str) -> None:
        await self._switch.call(self._queue, m.CopyImage(image, name))

    async def delete_image(self, image: str) -> None:
        await self._switch.call(self._queue, m.DeleteImage(image))

    async def read_image(self, image: str) -> str:
        return await self._switch.call(self._queue, m.ReadImage(image))

    async def write_image(self, image: str, text: str) -> None:
        await self._switch.call(self._queue, m.WriteImage(image, text))

    async def stat(self, vm_id: str) -> VmState:
        return await self._switch.call(self._queue, m.Stat(vm_id))

    async def list(self) -> tuple[VmState, ...]:
        return await self._switch.call(self._queue, m.ListGuests())

    async def host(self) -> HostState:
        return await self._switch.call(self._queue, m.Host())

    async def host_shutdown(self) -> None:
        await self._switch.call(self._queue, m.HostShutdown())

    async def host_reboot(self) -> None:
        await self._switch.call(self._queue, m.HostReboot())

    async def data_sources(self, owner: str, uuid: str) -> tuple[FigureState, ...]:
        return await self._switch.call(self._queue, m.DataSources(owner, uuid), expiry=PROMPT)

    async def query_data_source(self, owner: str, uuid: str, name: str) -> float | None:
        call = m.QueryDataSource(owner, uuid, name)
        return await self._switch.call(self._queue, call, expiry=PROMPT)

    async def choose_data_source(self, owner: str, uuid: str, name: str, *, recorded: bool) -> None:
        call = m.ChooseDataSource(owner, uuid, name, recorded)
        await self._switch.call(self._queue, call, expiry=PROMPT)

    async def save_figures(self, delay: float = 0.0) -> None:
        await self._switch.call(self._queue, m.SaveFigures(delay))

    async def machine(self) -> MachineState:
        return await self._switch.call(self._queue, m.Machine())

    async def configure(self, settings: MachineSettings) -> None:
        await self._switch.call(self._queue, m.Configure(settings))

    async def set_clock(self, offset: float) -> None:
        await self._switch.call(self._queue, m.SetClock(offset))

    async def hypervisor_messages(self, *, clear: bool = False) -> str:
        return await self._switch.call(self._queue, m.HypervisorMessages(clear))

    async def debug_keys(self, keys: str) -> None:
        await self._switch.call(self._queue, m.DebugKeys(keys))

    async def cancel(self, operation_id: str) -> bool:
        return await self._switch.call(self._queue, m.Cancel(operation_id))

    def request_cancel(self, operation_id: str) -> None:
        """Ask an operation to end, without waiting for what becomes of it."""
        self._switch.event(self._queue, m.Cancel(operation_id), expiry=GOODBYE)

    def updates(self) -> RemoteSubscription:
        """A new subscription: a batch that was lost with the last one comes as a Resync."""
        self._subscriptions += 1
        name = f"{self._name}-{self._subscriptions}"
        return RemoteSubscription(self._switch, self._queue, name)


HostAgent: TypeAlias = Agent | AgentClient
"""The agent of this host, or of another one: operations do not tell them apart."""

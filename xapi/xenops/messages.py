"""The messages between the daemon and a host agent, as data that can leave the process.

One dataclass a call, named as the agent's method; `to_wire` and `from_wire` make them plain. They
carry no callbacks: progress comes back as `ProgressEvent`, updates through `GetUpdates`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar, cast

from xapi.xenops.interface import Devices, VbdSpec, VifSpec, VmSpec
from xapi.xenops.machine import MachineSettings
from xapi.xenops.plain import PlainError, from_plain, to_plain
from xapi.xenops.switch import PREFIX

T = TypeVar("T", bound="type[Message]")


def queue_name(backend: str) -> str:
    """Where the agent of this backend listens."""
    return f"{PREFIX}xenops.{backend}"


@dataclass(frozen=True, slots=True)
class Message:
    kind: ClassVar[str] = ""


KINDS: dict[str, type[Message]] = {}


def message(kind: str) -> Any:
    """Registers a message class; `kind` is the agent's method."""

    def register(cls: T) -> T:
        cls.kind = kind
        KINDS[kind] = cls
        return cls

    return register


def to_wire(value: Message) -> dict[str, Any]:
    return {"kind": value.kind, "body": to_plain(value)}


def from_wire(data: Any) -> Message:
    """Raises PlainError."""
    plain = cast(dict[str, Any], data) if isinstance(data, dict) else {}
    cls = KINDS.get(plain.get("kind", ""))
    if cls is None:
        raise PlainError("not a message of the host agent")
    return from_plain(cls, plain.get("body"))


@dataclass(frozen=True, slots=True)
class OperationCall(Message):
    """A call that runs an operation. `progress_queue`: where ProgressEvents go, "" for none."""

    operation_id: str
    progress_queue: str = field(default="", kw_only=True)


@message("start")
@dataclass(frozen=True, slots=True)
class Start(OperationCall):
    spec: VmSpec
    devices: Devices
    paused: bool = False


@message("shutdown")
@dataclass(frozen=True, slots=True)
class Shutdown(OperationCall):
    vm_id: str
    timeout: float | None = None


@message("reboot")
@dataclass(frozen=True, slots=True)
class Reboot(OperationCall):
    vm_id: str
    timeout: float | None = None
    spec: VmSpec | None = None
    devices: Devices | None = None


@message("pause")
@dataclass(frozen=True, slots=True)
class Pause(OperationCall):
    vm_id: str


@message("unpause")
@dataclass(frozen=True, slots=True)
class Unpause(OperationCall):
    vm_id: str


@message("suspend")
@dataclass(frozen=True, slots=True)
class Suspend(OperationCall):
    vm_id: str
    image: str


@message("resume")
@dataclass(frozen=True, slots=True)
class Resume(OperationCall):
    spec: VmSpec
    devices: Devices
    image: str
    paused: bool = False


@message("checkpoint")
@dataclass(frozen=True, slots=True)
class Checkpoint(OperationCall):
    vm_id: str
    image: str
    resume: bool = True


@message("checkpoint_resume")
@dataclass(frozen=True, slots=True)
class CheckpointResume(OperationCall):
    vm_id: str


@message("vbd_plug")
@dataclass(frozen=True, slots=True)
class VbdPlugCall(OperationCall):
    vm_id: str
    vbd: VbdSpec


@message("vbd_unplug")
@dataclass(frozen=True, slots=True)
class VbdUnplugCall(OperationCall):
    vm_id: str
    vbd_id: str
    force: bool = False


@message("vbd_insert")
@dataclass(frozen=True, slots=True)
class VbdInsertCall(OperationCall):
    vm_id: str
    vbd_id: str
    vdi: str


@message("vbd_eject")
@dataclass(frozen=True, slots=True)
class VbdEjectCall(OperationCall):
    vm_id: str
    vbd_id: str


@message("vif_plug")
@dataclass(frozen=True, slots=True)
class VifPlugCall(OperationCall):
    vm_id: str
    vif: VifSpec


@message("vif_unplug")
@dataclass(frozen=True, slots=True)
class VifUnplugCall(OperationCall):
    vm_id: str
    vif_id: str
    force: bool = False


@message("set_memory")
@dataclass(frozen=True, slots=True)
class SetMemory(OperationCall):
    vm_id: str
    dynamic_min: int
    dynamic_max: int
    target: int


@message("set_vcpus")
@dataclass(frozen=True, slots=True)
class SetVcpus(OperationCall):
    vm_id: str
    vcpus: int


@message("set_vcpus_params")
@dataclass(frozen=True, slots=True)
class SetVcpusParams(OperationCall):
    vm_id: str
    params: Mapping[str, str]


@message("send_sysrq")
@dataclass(frozen=True, slots=True)
class SendSysrq(OperationCall):
    vm_id: str
    key: str


@message("send_trigger")
@dataclass(frozen=True, slots=True)
class SendTrigger(OperationCall):
    vm_id: str
    trigger: str


@message("restart_device_model")
@dataclass(frozen=True, slots=True)
class RestartDeviceModel(OperationCall):
    vm_id: str


@message("vbd_pause")
@dataclass(frozen=True, slots=True)
class VbdPauseCall(OperationCall):
    vm_id: str
    vbd_id: str


@message("vbd_unpause")
@dataclass(frozen=True, slots=True)
class VbdUnpauseCall(OperationCall):
    vm_id: str
    vbd_id: str
    vdi: str | None = None


@message("vusb_unplug")
@dataclass(frozen=True, slots=True)
class VusbUnplugCall(OperationCall):
    vm_id: str
    vusb_id: str


@message("vbd_mirror")
@dataclass(frozen=True, slots=True)
class VbdMirrorCall(OperationCall):
    vm_id: str
    mirrors: Mapping[str, str]


@message("vbd_unmirror")
@dataclass(frozen=True, slots=True)
class VbdUnmirrorCall(OperationCall):
    vm_id: str
    vbd_ids: tuple[str, ...]


@message("vbd_pivot")
@dataclass(frozen=True, slots=True)
class VbdPivotCall(OperationCall):
    vm_id: str
    mirrors: Mapping[str, str]


@message("update")
@dataclass(frozen=True, slots=True)
class Update(Message):
    spec: VmSpec
    devices: Devices | None = None


@message("forget")
@dataclass(frozen=True, slots=True)
class Forget(Message):
    vm_id: str


@message("settle")
@dataclass(frozen=True, slots=True)
class Settle(Message):
    vm_id: str
    keep: bool | None = None
    domid: int = -1


@message("stat")
@dataclass(frozen=True, slots=True)
class Stat(Message):
    vm_id: str


@message("list")
@dataclass(frozen=True, slots=True)
class ListGuests(Message):
    pass


@message("copy_image")
@dataclass(frozen=True, slots=True)
class CopyImage(Message):
    image: str
    name: str


@message("delete_image")
@dataclass(frozen=True, slots=True)
class DeleteImage(Message):
    image: str


@message("read_image")
@dataclass(frozen=True, slots=True)
class ReadImage(Message):
    image: str


@message("write_image")
@dataclass(frozen=True, slots=True)
class WriteImage(Message):
    image: str
    text: str


@message("host")
@dataclass(frozen=True, slots=True)
class Host(Message):
    pass


@message("host_shutdown")
@dataclass(frozen=True, slots=True)
class HostShutdown(Message):
    pass


@message("host_reboot")
@dataclass(frozen=True, slots=True)
class HostReboot(Message):
    pass


@dataclass(frozen=True, slots=True)
class FigureCall(Message):
    """About the figures of a host, a guest or an SR."""

    owner: str
    uuid: str


@message("data_sources")
@dataclass(frozen=True, slots=True)
class DataSources(FigureCall):
    pass


@message("query_data_source")
@dataclass(frozen=True, slots=True)
class QueryDataSource(FigureCall):
    name: str


@message("choose_data_source")
@dataclass(frozen=True, slots=True)
class ChooseDataSource(FigureCall):
    name: str
    recorded: bool


@message("save_figures")
@dataclass(frozen=True, slots=True)
class SaveFigures(Message):
    delay: float = 0.0


@message("machine")
@dataclass(frozen=True, slots=True)
class Machine(Message):
    pass


@message("configure")
@dataclass(frozen=True, slots=True)
class Configure(Message):
    settings: MachineSettings


@message("set_clock")
@dataclass(frozen=True, slots=True)
class SetClock(Message):
    offset: float


@message("hypervisor_messages")
@dataclass(frozen=True, slots=True)
class HypervisorMessages(Message):
    clear: bool = False


@message("debug_keys")
@dataclass(frozen=True, slots=True)
class DebugKeys(Message):
    keys: str


@message("cancel")
@dataclass(frozen=True, slots=True)
class Cancel(Message):
    operation_id: str


@message("get_updates")
@dataclass(frozen=True, slots=True)
class GetUpdates(Message):
    """The next batch for this subscriber; its first call subscribes (and yields a Resync)."""

    subscriber: str


@message("unsubscribe")
@dataclass(frozen=True, slots=True)
class Unsubscribe(Message):
    subscriber: str


@message("progress")
@dataclass(frozen=True, slots=True)
class ProgressEvent(Message):
    """From the agent to the caller's queue."""

    operation_id: str
    done: float

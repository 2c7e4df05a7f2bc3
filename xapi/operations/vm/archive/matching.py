"""What an archive comes to here: which of its objects exist already, and which are to be made.

Reads rows and changes nothing, so a dry run ends after it. How things are recognised is
upstream's: networks by name, then by bridge; repositories by uuid; images by repository and
location; default templates by name; VMs by uuid, and only where they are to be restored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from xapi.generated import errors, records, refs
from xapi.idl.errors import XenAPIError
from xapi.idl.record import Reader
from xapi.operations.validity.vm import DEFAULT_TEMPLATE_KEY, is_default_template
from xapi.operations.vm.archive.metadata import Archive, Thing
from xapi.operations.vm.rows import MAC_SEED_KEY

__all__ = ["Plan", "VmPlan", "Wish", "match", "streamed"]

SUSPEND = "suspend"
MAX_VMS = 20_000
MAX_DISKS = 20_000


@dataclass(frozen=True, slots=True)
class Wish:
    """What the caller asked for."""

    sr: str = ""
    """Where disks go; empty where only metadata come, whose disks must be here."""
    restore: bool = False
    """The VMs come back: with their uuids and addresses, in place of what has them now."""
    force: bool = False
    vdi_map: Mapping[str, str] = field(default_factory=dict[str, str])
    """Metadata only: uuid of an image in the archive -> uuid of the image here."""


@dataclass(frozen=True, slots=True)
class VmPlan:
    """A VM that is to be made."""

    thing: Thing
    replaces: str = ""
    """Halted VM that is to go when this one is complete."""
    suspended: bool = False


@dataclass(slots=True)
class Plan:
    """Everything that is to happen."""

    archive: Archive
    wish: Wish
    refs: dict[str, str] = field(default_factory=dict[str, str])
    """Name in the archive -> what is here; grows while rows are made."""
    vms: list[VmPlan] = field(default_factory=list[VmPlan])
    templates: list[str] = field(default_factory=list[str])
    """Default templates that are here: a part of the result."""
    networks: list[Thing] = field(default_factory=list[Thing])
    disks: list[Thing] = field(default_factory=list[Thing])
    sizes: dict[str, int] = field(default_factory=dict[str, int])
    """Bytes of each disk whose blocks follow, wanted or not."""
    _devices: dict[tuple[str, str], list[Thing]] = field(init=False)

    def __post_init__(self) -> None:
        self._devices = {}
        for cls in ("VBD", "VIF", "VGPU", "VTPM"):
            for thing in self.archive.of(cls):
                vm = thing.text("vTPM'_VM") if cls == "VTPM" else thing.get("VM")
                self._devices.setdefault((cls, vm), []).append(thing)

    def devices(self, cls: str, vm: str) -> Sequence[Thing]:
        """The devices of a VM, both by what the archive calls them."""
        return self._devices.get((cls, vm), ())


def match(db: Reader, archive: Archive, wish: Wish) -> Plan:
    """The plan. Raises the errors of an import that cannot succeed."""
    plan = Plan(archive, wish)
    if wish.restore:
        _demand_seeds(db, archive)
    for thing in archive.of("host"):
        plan.refs[thing.id] = _by_uuid(db, "host", thing.get("uuid")) or refs.NULL
    _vms(db, plan)
    _disks(db, plan)
    _networks(db, plan)
    for vm in plan.vms:
        if vm.suspended and vm.thing.get("suspend_VDI") not in _images(plan):
            raise errors.ImportErrorFailedToFindObject(vm.thing.get("suspend_VDI"))
    return plan


def streamed(archive: Archive) -> dict[str, int]:
    """Name and size of the disks whose blocks follow the metadata: those in disk drives, unless
    they are ISO images, and suspend images."""
    found: dict[str, int] = {}
    for vbd in archive.of("VBD"):
        if vbd.get("type") != "CD" and vbd.get("VDI") != refs.NULL:
            vdi = archive.demand(vbd.get("VDI"), "VDI")
            if not _is_iso(archive, vdi):
                found[vdi.id] = vdi.get("virtual_size")
    for vdi in archive.of("VDI"):
        if vdi.get("type") == SUSPEND:
            found[vdi.id] = vdi.get("virtual_size")
    return found


# --- VMs -------------------------------------------------------------------------------------


def _vms(db: Reader, plan: Plan) -> None:
    uuids: set[str] = set()
    for thing in plan.archive.of("VM"):
        if plan.wish.restore and thing.get("uuid") in uuids:
            raise errors.BY_CODE["DUPLICATE_VM"](thing.get("uuid"))
        uuids.add(thing.get("uuid"))
        found = _vm(db, plan, thing)
        if found is not None:
            plan.vms.append(found)
    if len(plan.vms) > MAX_VMS:
        raise errors.ImportError(f"more than {MAX_VMS} VMs")


def _vm(db: Reader, plan: Plan, thing: Thing) -> VmPlan | None:
    """None for one that is not to be made."""
    wish = plan.wish
    if thing.get("is_control_domain"):
        # It belongs to its host, and cannot come from anywhere else.
        return None
    if _was_default(thing):
        template = next((vm for vm in records.VM.by_name_label(db, thing.get("name_label"))), None)
        if template is not None:
            plan.refs[thing.id] = template.ref
            plan.templates.append(template.ref)
            return None
    suspended = thing.get("power_state") == "Suspended"
    if suspended and wish.force and plan.archive.find(thing.get("suspend_VDI"), "VDI") is None:
        suspended = False
    here = _by_uuid(db, "VM", thing.get("uuid")) if wish.restore else ""
    if not here:
        return VmPlan(thing, suspended=suspended)
    old = records.VM.get(db, here)
    if old.power_state != "Halted":
        if wish.force:
            return None
        raise errors.VMBadPowerState(here, "halted", old.power_state.lower())
    version = thing.get("version")
    if old.version >= version and not wish.force:
        raise errors.VMToImportIsNotNewerVersion(here, str(old.version), str(version))
    if old.is_a_template and is_default_template(old):
        raise errors.VMCannotDeleteDefaultTemplate(here)
    return VmPlan(thing, here, suspended)


def _was_default(thing: Thing) -> bool:
    marked = thing.get("other_config").get(DEFAULT_TEMPLATE_KEY) == "true"
    return thing.get("is_default_template") or (thing.get("is_a_template") and marked)


def _demand_seeds(db: Reader, archive: Archive) -> None:
    """Two machines must not draw the same addresses. Raises DUPLICATE_MAC_SEED [seed].

    A VM and its snapshots are one machine, wherever they are.
    """
    here: dict[str, list[records.VM]] = {}
    for vm in records.VM.all(db):
        if seed := vm.other_config.get(MAC_SEED_KEY):
            here.setdefault(seed, []).append(vm)
    for thing in archive.of("VM"):
        seed = thing.get("other_config").get(MAC_SEED_KEY, "")
        for vm in here.get(seed, ()):
            if _machine(db, vm) != _machine_of(db, archive, thing):
                raise errors.DuplicateMACSeed(seed)


def _machine(db: Reader, vm: records.VM) -> str:
    origin = records.VM.find(db, vm.snapshot_of) if vm.is_a_snapshot else None
    return vm.uuid if origin is None else origin.uuid


def _machine_of(db: Reader, archive: Archive, thing: Thing) -> str:
    if not thing.get("is_a_snapshot"):
        return thing.get("uuid")
    origin = archive.find(thing.get("snapshot_of"), "VM")
    if origin is not None:
        return origin.get("uuid")
    here = _by_uuid(db, "VM", thing.get("uuid"))
    return _machine(db, records.VM.get(db, here)) if here else ""


# --- disks -----------------------------------------------------------------------------------


def _images(plan: Plan) -> set[str]:
    """Images that will be here: found, or to be made."""
    return {thing.id for thing in plan.disks} | plan.refs.keys()


def _disks(db: Reader, plan: Plan) -> None:
    archive = plan.archive
    used, here = _used(plan), _Here(db)
    if plan.wish.sr:
        plan.sizes = streamed(archive)
    for thing in archive.of("VDI"):
        if thing.id not in used:
            continue
        if _is_iso(archive, thing):
            if iso := here.iso(thing.get("location")):
                plan.refs[thing.id] = iso
        elif not plan.wish.sr:
            if image := _image(db, plan, thing, here):
                plan.refs[thing.id] = image
        elif thing.id in plan.sizes:
            plan.disks.append(thing)
    if len(plan.disks) > MAX_DISKS:
        raise errors.ImportError(f"more than {MAX_DISKS} disks")


def _used(plan: Plan) -> set[str]:
    """Images that VMs of the plan have in drives or as their memory."""
    found = {vm.thing.get("suspend_VDI") for vm in plan.vms if vm.suspended}
    for vm in plan.vms:
        found.update(vbd.get("VDI") for vbd in plan.devices("VBD", vm.thing.id))
    return found


def _is_iso(archive: Archive, vdi: Thing) -> bool:
    return archive.demand(vdi.get("SR"), "SR").get("content_type") == "iso"


class _Here:
    """The images that are here, by repository and location; looked at once."""

    def __init__(self, db: Reader) -> None:
        self._db = db
        self._found: dict[str, dict[str, str]] = {}

    def image(self, sr: records.SR, location: str) -> str:
        """Its reference, or empty."""
        known = self._found.get(sr.ref)
        if known is None:
            rows = (records.VDI.find(self._db, ref) for ref in sr.VDIs)
            known = {row.location: row.ref for row in rows if row is not None}
            self._found[sr.ref] = known
        return known.get(location, "")

    def iso(self, location: str) -> str:
        """An ISO image of that location in any repository of such, physical drives apart."""
        srs = (sr for sr in records.SR.all(self._db) if sr.content_type == "iso")
        found = (self.image(sr, location) for sr in srs if sr.type != "udev")
        return next((ref for ref in found if ref), "")


def _image(db: Reader, plan: Plan, thing: Thing, here: _Here) -> str:
    """Raises VDI_LOCATION_MISSING [sr, location], VDI_CONTENT_ID_MISSING."""
    if mapped := plan.wish.vdi_map.get(thing.get("uuid")):
        return records.VDI.by_uuid(db, mapped).ref
    sr_ref = _by_uuid(db, "SR", plan.archive.demand(thing.get("SR"), "SR").get("uuid"))
    sr = records.SR.find(db, sr_ref)
    location = thing.get("location")
    if sr is not None and (found := here.image(sr, location)):
        return found
    if plan.wish.force:
        return ""
    if sr is not None:
        raise errors.VDILocationMissing(sr.ref, location)
    raise errors.VDIContentIDMissing()


# --- networks --------------------------------------------------------------------------------


def _networks(db: Reader, plan: Plan) -> None:
    used = {vif.get("network") for vm in plan.vms for vif in plan.devices("VIF", vm.thing.id)}
    bridges = {net.bridge: net.ref for net in records.network.all(db)}
    for thing in plan.archive.of("network"):
        if thing.id not in used:
            continue
        named = records.network.by_name_label(db, thing.get("name_label"))
        found = named[0].ref if named else bridges.get(thing.get("bridge"))
        if found is None:
            plan.networks.append(thing)
        else:
            plan.refs[thing.id] = found


def _by_uuid(db: Reader, cls: str, uuid: str) -> str:
    """The reference, or empty."""
    if not uuid:
        return ""
    try:
        return db.by_uuid(cls, uuid).ref
    except XenAPIError:
        return ""


def result(plan: Plan, db: Reader) -> list[str]:
    """The VMs of an import: snapshots only where there is nothing else."""
    made = [plan.refs[vm.thing.id] for vm in plan.vms if vm.thing.id in plan.refs]
    whole = [*plan.templates, *made]
    return [r for r in whole if not _is_snapshot(db, r)] or list(_unique(whole))


def _is_snapshot(db: Reader, ref: str) -> bool:
    vm = records.VM.find(db, ref)
    return vm is not None and vm.is_a_snapshot


def _unique(items: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(items)

"""An import is written down until it is complete, so that a crash leaves nothing of it.

The note is a `secret`: only who may destroy anything may write one. It names the import's task,
which stands in all that the import makes. Tasks do not outlive a coordinator, so whatever notes
there are when one begins are of imports that nobody goes on with.
"""

from __future__ import annotations

import structlog

from xapi.database import Database
from xapi.generated import records
from xapi.idl.record import Writer
from xapi.operations.sr_space import charge, refresh_sr, release, remove_vdi
from xapi.operations.vm.rows import delete_vm

__all__ = ["IMPORT_TASK", "begin_note", "end_note", "sweep"]

log = structlog.stdlib.get_logger(__name__)

IMPORT_TASK = "import_task"
"""Of ``other_config`` (of images: ``sm_config``): the task that made the object, by which clients
find it at once."""
_NOTE = "unfinished_import"


def begin_note(tx: Writer, task: str) -> str:
    """Before anything is made; gives the note's reference."""
    return records.secret.create(tx, value="", other_config={_NOTE: task})


def end_note(tx: Writer, note: str) -> None:
    """The import is complete, or nothing of it is left."""
    if records.secret.find(tx, note) is not None:
        records.secret.delete(tx, note)


def sweep(db: Database) -> None:
    """Delete the rows that unfinished imports have made, and what they cost.

    Bytes are left to `xapi.operations.images.sweep_images`.
    """
    for note in list(records.secret.all(db)):
        task = note.other_config.get(_NOTE, "")
        if task:
            with db.transaction() as tx:
                _remove(tx, task)
                records.secret.delete(tx, note.ref)
            log.warning("an import was not finished", task=task)


def _remove(tx: Writer, task: str) -> None:
    for vm in list(records.VM.all(tx)):
        if vm.other_config.get(IMPORT_TASK) == task:
            delete_vm(tx, vm)
    for net in list(records.network.all(tx)):
        if net.other_config.get(IMPORT_TASK) == task and not net.VIFs and not net.PIFs:
            records.network.delete(tx, net.ref)
    for vdi in list(records.VDI.all(tx)):
        if vdi.sm_config.get(IMPORT_TASK) == task:
            sr = records.SR.find(tx, vdi.SR)
            release(tx, vdi)
            if sr is not None:
                charge(tx, sr.ref, 0, -vdi.virtual_size)
            remove_vdi(tx, vdi)
            refresh_sr(tx, vdi.SR)

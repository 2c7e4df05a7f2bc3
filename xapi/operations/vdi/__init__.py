"""Disk images: what VDI messages do, by theme.

lifecycle: create, destroy, introduce, forget, resize; copies: clone, snapshot, revert, copy;
migration: to another SR, also under a guest; tracking: changed blocks and NBD; attributes: the
plain setters.
"""

from xapi.operations.vdi.attributes import Attributes
from xapi.operations.vdi.copies import Copies
from xapi.operations.vdi.lifecycle import Lifecycle
from xapi.operations.vdi.migration import Migration
from xapi.operations.vdi.tracking import Tracking

__all__ = ["VDI"]


class VDI(Lifecycle, Copies, Migration, Tracking, Attributes):
    """See `xapi.generated.operations.VDI`."""

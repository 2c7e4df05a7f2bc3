"""The first start of a host: the rows that have to be there before the first call.

What stands here makes rows and nothing else: no bridge, no disk image and no guest is touched.
"""

from xapi.operations.bootstrap.hardware import Hardware, local_hardware
from xapi.operations.bootstrap.identity import stable_uuid
from xapi.operations.bootstrap.settings import BootstrapSettings
from xapi.operations.bootstrap.start import (
    first_start,
    make_guests,
)

__all__ = [
    "BootstrapSettings",
    "Hardware",
    "first_start",
    "local_hardware",
    "make_guests",
    "stable_uuid",
]

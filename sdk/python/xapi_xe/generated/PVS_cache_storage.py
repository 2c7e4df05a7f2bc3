# Written by codegen from idl/; change the IDL, not this file.
"""PVS_cache_storage on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PVS_cache_storage"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pvs-cache-storage': ((), ('uuid', 'host-uuid', 'sr-uuid', 'pvs-site-uuid', 'size'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('host-uuid', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('sr-uuid', ' RO', 'SR ref', ('SR', 'SR', 'uuid'), '', '', '', ()),
    ('pvs-site-uuid', ' RO', 'PVS_site ref', ('site', 'PVS_site', 'uuid'), '', '', '', ()),
    ('size', ' RO', 'int', ('size',), '', '', '', ()),
    ('vdi-uuid', ' RO', 'VDI ref', ('VDI', 'VDI', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on

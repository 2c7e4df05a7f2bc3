# Written by codegen from idl/; change the IDL, not this file.
"""PVS_server on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PVS_server"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pvs-server': ((), ('uuid', 'addresses', 'pvs-site-uuid'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('addresses', 'SRO', 'string set', ('addresses',), '', '', '', ()),
    ('first-port', ' RO', 'int', ('first_port',), '', '', '', ()),
    ('last-port', ' RO', 'int', ('last_port',), '', '', '', ()),
    ('pvs-site-uuid', ' RO', 'PVS_site ref', ('site', 'PVS_site', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on

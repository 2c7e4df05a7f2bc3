# Written by codegen from idl/; change the IDL, not this file.
"""message on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "message"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'message': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name', ' RO', 'string', ('name',), '', '', '', ()),
    ('priority', ' RO', 'int', ('priority',), '', '', '', ()),
    ('class', ' RO', 'enum cls', ('cls',), '', '', '', ()),
    ('obj-uuid', ' RO', 'string', ('obj_uuid',), '', '', '', ()),
    ('timestamp', ' RO', 'datetime', ('timestamp',), '', '', '', ()),
    ('body', ' RO', 'string', ('body',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'cls': {'VM': 'VM', 'Host': 'Host', 'SR': 'SR', 'Pool': 'Pool', 'VMPP': 'VMPP', 'VMSS': 'VMSS', 'PVS_proxy': 'PVS_proxy', 'VDI': 'VDI', 'Certificate': 'Certificate'},
}
# fmt: on

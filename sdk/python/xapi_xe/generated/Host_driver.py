# Written by codegen from idl/; change the IDL, not this file.
"""Host_driver on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Host_driver"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'host-driver': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('active-variant', ' RO', 'Driver_variant ref', ('active_variant', 'Driver_variant', 'uuid'), '', '', '', ()),
    ('description', ' RO', 'string', ('description',), '', '', '', ()),
    ('friendly-name', ' RO', 'string', ('friendly_name',), '', '', '', ()),
    ('host', ' RO', 'host ref', ('host', 'host', 'uuid'), '', '', '', ()),
    ('info', ' RO', 'string', ('info',), '', '', '', ()),
    ('name', ' RO', 'string', ('name',), '', '', '', ()),
    ('selected-variant', ' RO', 'Driver_variant ref', ('selected_variant', 'Driver_variant', 'uuid'), '', '', '', ()),
    ('type', ' RO', 'string', ('type',), '', '', '', ()),
    ('variants', 'SRO', 'Driver_variant ref set', ('variants', 'Driver_variant', 'uuid'), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on

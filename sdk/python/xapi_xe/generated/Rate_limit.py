# Written by codegen from idl/; change the IDL, not this file.
"""Rate_limit on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "Rate_limit"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'rate-limit': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('burst-size', ' RW', 'float', ('burst_size',), 'set_burst_size', '', '', ()),
    ('callers', 'SRO', 'Caller ref set', ('callers', 'Caller', 'uuid'), '', '', '', ()),
    ('fill-rate', ' RW', 'float', ('fill_rate',), 'set_fill_rate', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
}
# fmt: on

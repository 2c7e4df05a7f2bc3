# Written by codegen from idl/; change the IDL, not this file.
"""task on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "task"
SEARCHABLE = True
COLUMNS: dict[str, str] = {"name_description": "name__description", "name_label": "name__label"}
# fmt: off
COMMANDS: Commands = {'task': ((), ('uuid', 'name-label', 'name-description', 'status', 'progress'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RO', 'string', ('name_label',), '', '', '', ()),
    ('name-description', ' RO', 'string', ('name_description',), '', '', '', ()),
    ('subtask_of', ' RO', 'task ref', ('subtask_of', 'task', 'uuid'), '', '', '', ()),
    ('subtasks', ' RO', 'task ref set', ('subtasks', 'task', 'uuid'), '', '', '', ('plain',)),
    ('resident-on', ' RO', 'host ref', ('resident_on', 'host', 'uuid'), '', '', '', ()),
    ('status', ' RO', 'enum task_status_type', ('status',), '', '', '', ()),
    ('progress', ' RO', 'float', ('progress',), '', '', '', ()),
    ('type', ' RO', 'string', ('type',), '', '', '', ()),
    ('result', ' RO', 'string', ('result',), '', '', '', ()),
    ('created', ' RO', 'datetime', ('created',), '', '', '', ()),
    ('finished', ' RO', 'datetime', ('finished',), '', '', '', ()),
    ('error_info', ' RO', 'string set', ('error_info',), '', '', '', ('plain',)),
    ('allowed_operations', ' RO', 'enum task_allowed_operations set', ('allowed_operations',), '', '', '', ('plain',)),
    ('current_operations', ' RO', '(string -> enum task_allowed_operations) map', ('current_operations',), '', '', '', ('plain',)),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('backtrace', ' RO', 'string', ('backtrace',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'task_status_type': {'pending': 'pending', 'success': 'success', 'failure': 'failure', 'cancelling': 'cancelling', 'cancelled': 'cancelled'},
    'task_allowed_operations': {'cancel': 'cancel', 'destroy': 'destroy'},
}
# fmt: on

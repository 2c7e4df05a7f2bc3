# Written by codegen from idl/; change the IDL, not this file.
"""PVS_proxy on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "PVS_proxy"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pvs-proxy': ((), ('uuid', 'vif-uuid', 'pvs-site-uuid', 'currently-attached'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('pvs-site-uuid', ' RO', 'PVS_site ref', ('site', 'PVS_site', 'uuid'), '', '', '', ()),
    ('vif-uuid', ' RO', 'VIF ref', ('VIF', 'VIF', 'uuid'), '', '', '', ()),
    ('currently-attached', ' RO', 'bool', ('currently_attached',), '', '', '', ()),
    ('status', ' RO', 'enum pvs_proxy_status', ('status',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'pvs_proxy_status': {'stopped': 'stopped', 'initialised': 'initialised', 'caching': 'caching', 'incompatible_write_cache_mode': 'incompatible_write_cache_mode', 'incompatible_protocol_version': 'incompatible_protocol_version'},
}
# fmt: on

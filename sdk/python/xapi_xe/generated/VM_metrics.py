# Written by codegen from idl/; change the IDL, not this file.
"""VM_metrics on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "VM_metrics"
SEARCHABLE = True
COLUMNS: dict[str, str] = {
    "VCPUs_CPU": "VCPUs__CPU",
    "VCPUs_flags": "VCPUs__flags",
    "VCPUs_number": "VCPUs__number",
    "VCPUs_params": "VCPUs__params",
    "VCPUs_utilisation": "VCPUs__utilisation",
    "memory_actual": "memory__actual",
}
# fmt: off
COMMANDS: Commands = {'vm-metrics': ((), ())}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('VCPUs-CPU', 'MRO', '(int -> int) map', ('VCPUs_CPU',), '', '', '', ()),
    ('VCPUs-flags', 'MRO', '(int -> string set) map', ('VCPUs_flags',), '', '', '', ()),
    ('VCPUs-number', ' RO', 'int', ('VCPUs_number',), '', '', '', ()),
    ('VCPUs-params', 'MRO', '(string -> string) map', ('VCPUs_params',), '', '', '', ()),
    ('current-domain-type', ' RO', 'enum domain_type', ('current_domain_type',), '', '', '', ()),
    ('hvm', ' RO', 'bool', ('hvm',), '', '', '', ()),
    ('install-time', ' RO', 'datetime', ('install_time',), '', '', '', ()),
    ('last-updated', ' RO', 'datetime', ('last_updated',), '', '', '', ()),
    ('memory-actual', ' RO', 'int', ('memory_actual',), '', '', '', ()),
    ('nested-virt', ' RO', 'bool', ('nested_virt',), '', '', '', ()),
    ('nomigrate', ' RO', 'bool', ('nomigrate',), '', '', '', ()),
    ('numa-node-memory', 'MRO', '(int -> int) map', ('numa_node_memory',), '', '', '', ()),
    ('numa-nodes', ' RO', 'int', ('numa_nodes',), '', '', '', ()),
    ('numa-optimised', ' RO', 'bool', ('numa_optimised',), '', '', '', ()),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('start-time', ' RO', 'datetime', ('start_time',), '', '', '', ()),
    ('state', 'SRO', 'string set', ('state',), '', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'domain_type': {'hvm': 'hvm', 'pv': 'pv', 'pv_in_pvh': 'pv-in-pvh', 'pvh': 'pvh', 'unspecified': 'unspecified'},
}
# fmt: on

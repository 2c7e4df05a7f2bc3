"""Commands on the memory, processors, firmware, metrics and agents of virtual machines."""

from __future__ import annotations

from xapi_xe.registry import Verb

VERBS = {
    "vm-memory-limits-set": Verb(
        "vm_memory:limits_set",
        "Sets the four limits of a halted VM's memory. Amounts are in bytes, or have a suffix such "
        "as GiB; static-min <= dynamic-min <= dynamic-max <= static-max.",
        required=("static-min", "static-max", "dynamic-min", "dynamic-max"),
        selects="vm",
    ),
    "vm-memory-static-range-set": Verb(
        "vm_memory:static_range_set",
        "Sets the hard limits of a halted VM's memory.",
        required=("min", "max"),
        selects="vm",
    ),
    "vm-memory-dynamic-range-set": Verb(
        "vm_memory:dynamic_range_set",
        "Sets the limits between which the memory of a VM may be moved, running or halted.",
        required=("min", "max"),
        selects="vm",
    ),
    "vm-memory-set": Verb(
        "vm_memory:memory_set",
        "Sets all limits of a halted VM's memory to one amount.",
        required=("memory",),
        selects="vm",
    ),
    "vm-memory-target-set": Verb(
        "vm_memory:target_set",
        "Sets the amount of memory that a VM is brought to, running or halted.",
        required=("target",),
        selects="vm",
    ),
    "vm-memory-balloon": Verb(
        "vm_memory:balloon",
        "Sets the amount of memory that a running VM is brought to.",
        required=("target",),
        selects="vm",
    ),
    "vm-memory-target-wait": Verb(
        "vm_memory:target_wait",
        "Waits until running VMs have reached their memory targets.",
        selects="vm",
    ),
    "vm-memory-shadow-multiplier-set": Verb(
        "vm_memory:shadow_multiplier_set",
        "Sets the factor of the shadow memory of a VM, running or halted.",
        required=("multiplier",),
        selects="vm",
    ),
    "vm-compute-maximum-memory": Verb(
        "vm_memory:compute_maximum_memory",
        "Prints the largest static maximum with which the VM, and what it costs its host beside, "
        "fits into total. approximate=true leaves room for more processors.",
        required=("total",),
        optional=("approximate",),
        selects="vm",
    ),
    "vm-compute-memory-overhead": Verb(
        "vm_memory:compute_memory_overhead",
        "Prints how many bytes a VM costs its host beside its own memory.",
        selects="vm",
    ),
    "vm-vcpu-hotplug": Verb(
        "vm_memory:vcpu_hotplug",
        "Sets how many processors running VMs have, up to their VCPUs-max.",
        required=("new-vcpus",),
        selects="vm",
    ),
    "vm-is-bios-customized": Verb(
        "vm_agents:is_bios_customized",
        "Says whether a VM has BIOS strings of its own.",
        selects="vm",
    ),
    "vm-copy-bios-strings": Verb(
        "vm_agents:copy_bios_strings",
        "Gives VMs that have none the BIOS strings of a host.",
        required=("host-uuid",),
        selects="vm",
    ),
    "vm-set-uefi-mode": Verb(
        "vm_agents:set_uefi_mode",
        "Puts the UEFI variables of a VM into setup or user mode. Prints what was done.",
        required=("uuid", "mode"),
    ),
    "vm-get-secureboot-readiness": Verb(
        "vm_agents:get_secureboot_readiness",
        "Prints whether a VM can start with Secure Boot, or what is missing.",
        required=("uuid",),
    ),
    "vm-call-plugin": Verb(
        "vm_agents:call_plugin",
        "Calls a function of a plugin in a running VM, and prints its answer. args:KEY=VALUE are "
        "its arguments; args:KEY:file=FILE takes the value from a file.",
        required=("vm-uuid", "plugin", "fn"),
        optional=("args:",),
    ),
    "vm-query-services": Verb(
        "vm_agents:query_services", "Lists the services that VMs offer.", selects="vm"
    ),
    "vm-sysprep": Verb(
        "vm_agents:sysprep",
        "Runs Sysprep in running Windows VMs with an answer file of this machine. timeout is in "
        "seconds.",
        required=("filename",),
        optional=("timeout",),
        selects="vm",
    ),
    "vm-retrieve-wlb-recommendations": Verb(
        "vm_agents:retrieve_wlb_recommendations",
        "Prints what workload balancing says of each host, for a VM.",
        selects="vm",
    ),
    "vm-data-source-list": Verb(
        "vm_agents:data_source_list", "Lists the measurements of VMs.", selects="vm"
    ),
    "vm-data-source-query": Verb(
        "vm_agents:data_source_query",
        "Prints the latest value of a measurement.",
        required=("data-source",),
        selects="vm",
    ),
    "vm-data-source-record": Verb(
        "vm_agents:data_source_record",
        "Starts to keep a measurement of VMs.",
        required=("data-source",),
        selects="vm",
    ),
    "vm-data-source-forget": Verb(
        "vm_agents:data_source_forget",
        "Ceases to keep a measurement of VMs, and deletes what was kept.",
        required=("data-source",),
        selects="vm",
    ),
}

# Written by codegen from idl/; change the IDL, not this file.
"""pool on the command line; rows are those of `xapi_xe.table.Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xapi_xe.table import Commands, Row

NAME = "pool"
SEARCHABLE = True
COLUMNS: dict[str, str] = {}
# fmt: off
COMMANDS: Commands = {'pool': ((), ('uuid', 'name-label', 'name-description', 'master', 'default-SR'))}
FIELDS: tuple[Row, ...] = (
    ('uuid', ' RO', 'string', ('uuid',), '', '', '', ()),
    ('name-label', ' RW', 'string', ('name_label',), 'set_name_label', '', '', ()),
    ('name-description', ' RW', 'string', ('name_description',), 'set_name_description', '', '', ()),
    ('master', ' RO', 'host ref', ('master', 'host', 'uuid'), '', '', '', ()),
    ('default-SR', ' RW', 'SR ref', ('default_SR', 'SR', 'uuid'), 'set_default_SR', '', '', ()),
    ('crash-dump-SR', ' RW', 'SR ref', ('crash_dump_SR', 'SR', 'uuid'), 'set_crash_dump_SR', '', '', ()),
    ('suspend-image-SR', ' RW', 'SR ref', ('suspend_image_SR', 'SR', 'uuid'), 'set_suspend_image_SR', '', '', ()),
    ('supported-sr-types', ' RO', 'string set', ('()', 'SR.get_supported_types'), '', '', '', ('expensive', 'plain')),
    ('other-config', 'MRW', '(string -> string) map', ('other_config',), 'set_other_config', 'add_to_other_config', 'remove_from_other_config', ()),
    ('allowed-operations', 'SRO', 'enum pool_allowed_operations set', ('allowed_operations',), '', '', '', ()),
    ('current-operations', 'SRO', '(string -> enum pool_allowed_operations) map', ('current_operations',), '', '', '', ()),
    ('ha-enabled', ' RO', 'bool', ('ha_enabled',), '', '', '', ()),
    ('ha-configuration', ' RO', '(string -> string) map', ('ha_configuration',), '', '', '', ('plain',)),
    ('ha-statefiles', ' RO', 'string set', ('ha_statefiles',), '', '', '', ('plain',)),
    ('ha-host-failures-to-tolerate', ' RW', 'int', ('ha_host_failures_to_tolerate',), 'set_ha_host_failures_to_tolerate', '', '', ()),
    ('ha-plan-exists-for', ' RO', 'int', ('ha_plan_exists_for',), '', '', '', ()),
    ('ha-allow-overcommit', ' RW', 'bool', ('ha_allow_overcommit',), 'set_ha_allow_overcommit', '', '', ()),
    ('ha-overcommitted', ' RO', 'bool', ('ha_overcommitted',), '', '', '', ()),
    ('blobs', ' RO', '(string -> blob ref) map', ('blobs',), '', '', '', ('plain',)),
    ('wlb-url', ' RO', 'string', ('wlb_url',), '', '', '', ()),
    ('wlb-username', ' RO', 'string', ('wlb_username',), '', '', '', ()),
    ('wlb-enabled', ' RW', 'bool', ('wlb_enabled',), 'set_wlb_enabled', '', '', ()),
    ('wlb-verify-cert', ' RW', 'bool', ('wlb_verify_cert',), 'set_wlb_verify_cert', '', '', ()),
    ('igmp-snooping-enabled', ' RW', 'bool', ('igmp_snooping_enabled',), 'set_igmp_snooping_enabled', '', '', ()),
    ('gui-config', 'MRW', '(string -> string) map', ('gui_config',), 'set_gui_config', 'add_to_gui_config', 'remove_from_gui_config', ()),
    ('health-check-config', 'MRW', '(string -> string) map', ('health_check_config',), 'set_health_check_config', 'add_to_health_check_config', 'remove_from_health_check_config', ()),
    ('vswitch-controller', ' RO', 'string', ('vswitch_controller',), '', '', '', ('hidden',)),
    ('restrictions', ' RO', '(string -> string) map', ('restrictions',), '', '', '', ('plain',)),
    ('tags', 'SRW', 'string set', ('tags',), 'set_tags', 'add_tags', 'remove_tags', ('comma',)),
    ('license-state', ' RO', '(string -> string) map', ('()', 'pool.get_license_state'), '', '', '', ('expensive', 'plain')),
    ('ha-cluster-stack', ' RO', 'string', ('ha_cluster_stack',), '', '', '', ()),
    ('guest-agent-config', 'MRW', '(string -> string) map', ('guest_agent_config',), '', 'add_to_guest_agent_config', 'remove_from_guest_agent_config', ()),
    ('cpu_info', 'MRO', '(string -> string) map', ('cpu_info',), '', '', '', ()),
    ('policy-no-vendor-device', ' RW', 'bool', ('policy_no_vendor_device',), 'set_policy_no_vendor_device', '', '', ()),
    ('live-patching-disabled', ' RW', 'bool', ('live_patching_disabled',), 'set_live_patching_disabled', '', '', ()),
    ('uefi-certificates', ' RW', 'string', ('uefi_certificates',), 'set_uefi_certificates', '', '', ('hidden',)),
    ('tls-verification-enabled', ' RO', 'bool', ('tls_verification_enabled',), '', '', '', ()),
    ('client-certificate-auth-enabled', ' RO', 'bool', ('client_certificate_auth_enabled',), '', '', '', ()),
    ('client-certificate-auth-name', ' RO', 'string', ('client_certificate_auth_name',), '', '', '', ()),
    ('repositories', 'SRW', 'Repository ref set', ('repositories', 'Repository', 'uuid'), 'set_repositories', 'add_repository', 'remove_repository', ()),
    ('repository-proxy-url', ' RO', 'string', ('repository_proxy_url',), '', '', '', ()),
    ('repository-proxy-username', ' RO', 'string', ('repository_proxy_username',), '', '', '', ()),
    ('auto-update-vm-secureboot-certificates', ' RW', 'bool', ('auto_update_vm_secureboot_certificates',), 'set_auto_update_vm_secureboot_certificates', '', '', ()),
    ('coordinator-bias', ' RW', 'bool', ('coordinator_bias',), 'set_coordinator_bias', '', '', ()),
    ('custom-uefi-certificates', ' RW', 'string', ('custom_uefi_certificates',), 'set_custom_uefi_certificates', '', '', ()),
    ('ext-auth-cache-enabled', ' RW', 'bool', ('ext_auth_cache_enabled',), 'set_ext_auth_cache_enabled', '', '', ()),
    ('ext-auth-cache-expiry', ' RW', 'int', ('ext_auth_cache_expiry',), 'set_ext_auth_cache_expiry', '', '', ()),
    ('ext-auth-cache-size', ' RW', 'int', ('ext_auth_cache_size',), 'set_ext_auth_cache_size', '', '', ()),
    ('ext-auth-max-threads', ' RW', 'int', ('ext_auth_max_threads',), 'set_ext_auth_max_threads', '', '', ()),
    ('ha-reboot-vm-on-internal-shutdown', ' RW', 'bool', ('ha_reboot_vm_on_internal_shutdown',), 'set_ha_reboot_vm_on_internal_shutdown', '', '', ()),
    ('is-psr-pending', ' RW', 'bool', ('is_psr_pending',), 'set_is_psr_pending', '', '', ()),
    ('last-update-sync', ' RO', 'datetime', ('last_update_sync',), '', '', '', ()),
    ('license-server', 'MRW', '(string -> string) map', ('license_server',), 'set_license_server', 'add_to_license_server', 'remove_from_license_server', ()),
    ('limit-console-sessions', ' RW', 'bool', ('limit_console_sessions',), 'set_limit_console_sessions', '', '', ()),
    ('local-auth-max-threads', ' RW', 'int', ('local_auth_max_threads',), 'set_local_auth_max_threads', '', '', ()),
    ('metadata-VDIs', 'SRO', 'VDI ref set', ('metadata_VDIs', 'VDI', 'uuid'), '', '', '', ()),
    ('migration-compression', ' RW', 'bool', ('migration_compression',), 'set_migration_compression', '', '', ()),
    ('recommendations', 'MRO', '(string -> string) map', ('recommendations',), '', '', '', ()),
    ('redo-log-enabled', ' RO', 'bool', ('redo_log_enabled',), '', '', '', ()),
    ('redo-log-vdi', ' RO', 'VDI ref', ('redo_log_vdi', 'VDI', 'uuid'), '', '', '', ()),
    ('repository-proxy-password', ' RO', 'secret ref', ('repository_proxy_password', 'secret', 'uuid'), '', '', '', ()),
    ('telemetry-frequency', ' RO', 'enum telemetry_frequency', ('telemetry_frequency',), '', '', '', ()),
    ('telemetry-next-collection', ' RW', 'datetime', ('telemetry_next_collection',), 'set_telemetry_next_collection', '', '', ()),
    ('telemetry-uuid', ' RO', 'secret ref', ('telemetry_uuid', 'secret', 'uuid'), '', '', '', ()),
    ('update-sync-day', ' RO', 'int', ('update_sync_day',), '', '', '', ()),
    ('update-sync-enabled', ' RW', 'bool', ('update_sync_enabled',), 'set_update_sync_enabled', '', '', ()),
    ('update-sync-frequency', ' RO', 'enum update_sync_frequency', ('update_sync_frequency',), '', '', '', ()),
    ('vm-console-idle-timeout', ' RW', 'int', ('vm_console_idle_timeout',), 'set_vm_console_idle_timeout', '', '', ()),
)
ENUMS: dict[str, dict[str, str]] = {
    'pool_allowed_operations': {'ha_enable': 'ha_enable', 'ha_disable': 'ha_disable', 'cluster_create': 'cluster_create', 'designate_new_master': 'designate_new_master', 'configure_repositories': 'configure_repositories', 'sync_updates': 'sync_updates', 'sync_bundle': 'sync_bundle', 'get_updates': 'get_updates', 'apply_updates': 'apply_updates', 'tls_verification_enable': 'tls_verification_enable', 'cert_refresh': 'cert_refresh', 'exchange_certificates_on_join': 'exchange_certificates_on_join', 'exchange_ca_certificates_on_join': 'exchange_ca_certificates_on_join', 'copy_primary_host_certs': 'copy_primary_host_certs', 'eject': 'eject', 'exchange_crls_on_join': 'exchange_crls_on_join'},
    'telemetry_frequency': {'daily': 'daily', 'weekly': 'weekly', 'monthly': 'monthly'},
    'update_sync_frequency': {'daily': 'daily', 'weekly': 'weekly'},
}
# fmt: on

"""What host messages do, by theme; each theme is a module."""

from __future__ import annotations

from xapi.operations.host.certificates import Certificates
from xapi.operations.host.evacuation import Evacuation
from xapi.operations.host.figures import Figures
from xapi.operations.host.information import Information
from xapi.operations.host.lifecycle import Lifecycle
from xapi.operations.host.machine import Machine
from xapi.operations.host.management import Management
from xapi.operations.host.plugins import Plugins
from xapi.operations.host.power import Power
from xapi.operations.host.settings import Settings
from xapi.operations.host.ssh import Ssh

__all__ = ["host"]


class host(
    Lifecycle,
    Power,
    Evacuation,
    Information,
    Figures,
    Management,
    Machine,
    Ssh,
    Plugins,
    Certificates,
    Settings,
):
    """One physical server of the pool."""

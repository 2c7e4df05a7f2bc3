"""XAPI_TEST_REQUIRE_ALL turns "skipped because absent" into a failure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parent.parent / "conftest.py"
SKIPPED = "import pytest\n\ndef test_it():\n    pytest.skip('no node here')\n"
SKIPPED_MODULE = "import pytest\npytest.importorskip('no_such_module_anywhere')\n"
EXPECTED = "import pytest\n\n@pytest.mark.xfail\ndef test_it():\n    assert False\n"


@pytest.mark.parametrize(
    ("text", "demanded", "code"),
    [
        (SKIPPED, "0", 0),
        (SKIPPED, "1", 1),
        (SKIPPED_MODULE, "1", 2),
        (EXPECTED, "1", 0),
    ],
)
def test_skips(tmp_path: Path, text: str, demanded: str, code: int) -> None:
    shutil.copy(CONFTEST, tmp_path / "conftest.py")
    (tmp_path / "test_sample.py").write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        env={
            **os.environ,
            "XAPI_TEST_REQUIRE_ALL": demanded,
            # They take longer to read than the test to run.
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stdout
    if code:
        assert "XAPI_TEST_REQUIRE_ALL is set, but" in done.stdout

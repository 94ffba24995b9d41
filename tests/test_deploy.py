"""The files for Docker and nginx name what is there. docs/deploy.md says what was never run."""

import re
from pathlib import Path

import pytest
import yaml

from interview import settings
from interview.providers.known import KNOWN
from interview.settings import Settings
from web.door.api import Api
from web.visitors import accounts
from web.visitors.identity import COOKIE

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text()
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES = COMPOSE["services"]
APPS = {name: service for name, service in SERVICES.items() if service.get("image") == "dry-run"}
EXAMPLE = (ROOT / "deploy" / "example.env").read_text()
NGINX = (ROOT / "deploy" / "nginx.conf").read_text()
REPLICAS = (ROOT / "deploy" / "replicas.conf").read_text()
STEPS = re.findall(r"(?m)^([A-Z]+) (.*(?:(?<=\\)\n.*)*)", DOCKERFILE)
COPIED = [source for step, words in STEPS if step == "COPY" for source in words.split()[:-1]]
KNOWN_SETTINGS = set(re.findall(r"[A-Z][A-Z_]+[A-Z]", settings.__doc__)) | {
    kind.setting(part) for kind in KNOWN for part in ("api_key", "base_url", "model")
}
OF_COMPOSE = {"POSTGRES_PASSWORD", "PORT"}


def step(name: str) -> str:
    (found,) = [words for step, words in STEPS if step == name]
    return found


def test_what_the_image_takes_is_there_and_let_in():
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert COPIED
    for source in COPIED:
        assert (ROOT / source).exists()
        assert any(one == source or one.startswith(f"{source}/") for one in let_in), source


def test_the_image_holds_all_that_the_app_imports_and_nothing_else_is_let_in():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert next(line for line in ignored if line and not line.startswith("#")) == "*"
    assert {"app.py", ".streamlit", "interview", "web", "screens", "migrations", "requirements.lock"} <= set(
        COPIED
    )
    imported = re.findall(r"(?m)^\s*from (\w+)|^\s*import (\w+)", "".join(sources()))
    rooms = {path.parent.name for path in ROOT.glob("*/__init__.py")} & {
        name for pair in imported for name in pair
    }
    assert rooms <= set(COPIED)


def sources():
    for folder in ("interview", "web", "screens", "migrations"):
        yield from (path.read_text() for path in (ROOT / folder).rglob("*.py"))


def test_packages_are_installed_by_hash_before_our_code_is_copied():
    install = next(
        at for at, (step, words) in enumerate(STEPS) if step == "RUN" and "--require-hashes" in words
    )
    first = next(at for at, (step, words) in enumerate(STEPS) if step == "COPY" and "interview" in words)
    assert STEPS[install - 1] == ("COPY", "requirements.lock ./")
    assert install < first


def test_the_image_runs_as_somebody_who_owns_the_data_alone():
    user = step("USER")
    assert user not in ("root", "0")
    assert f"-o {user} -g {user} -m 700 {step('VOLUME')}" in DOCKERFILE
    assert f"DATA_DIR={step('VOLUME')} STREAMLIT_SERVER_ADDRESS=0.0.0.0" in DOCKERFILE
    uid = re.search(r"useradd --uid (\d+)", DOCKERFILE)[1]
    assert all(f"/data:uid={uid},mode=0700" in app["tmpfs"] for app in APPS.values())


def test_the_image_is_healthy_when_its_database_answers():
    path = re.search(r"127\.0\.0\.1:(\d+)(/\w+)", step("HEALTHCHECK"))
    assert path[1] == step("EXPOSE")
    assert path[2] in Api(practice=None, visitors=None, patience=lambda: 1).table()


def test_compose_sets_what_the_app_knows():
    assert len(APPS) >= 2
    for app in APPS.values():
        assert set(app["environment"]) <= KNOWN_SETTINGS
        assert app["build"] == "."
        assert app["env_file"] == ".env"


def test_the_settings_that_compose_makes_are_taken():
    values = {"POSTGRES_PASSWORD": "0123456789abcdef", "SECRET_KEY": "0123456789abcdef0123456789abcdef"}
    for app in APPS.values():
        environ = {name: filled(text, values) for name, text in app["environment"].items()}
        read = Settings.from_env(environ)
        assert read.database_url.endswith("@db:5432/dryrun")
        assert read.secret_key == values["SECRET_KEY"]


def filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\$\{(\w+)[^}]*\}", lambda name: values[name[1]], text)


def test_the_example_of_settings_lists_what_is_known_and_what_compose_asks_for():
    listed = set(re.findall(r"(?m)^#?([A-Z_]+)=", EXAMPLE))
    assert listed <= KNOWN_SETTINGS | OF_COMPOSE
    asked = set(re.findall(r"\$\{(\w+)", (ROOT / "compose.yaml").read_text()))
    assert asked <= listed
    assert re.findall(r"(?m)^(POSTGRES_PASSWORD|SECRET_KEY)=$", EXAMPLE) == [
        "POSTGRES_PASSWORD",
        "SECRET_KEY",
    ]


def test_whatever_the_app_reads_is_named_in_the_example_or_the_docs():
    texts = EXAMPLE + "".join(path.read_text() for path in (ROOT / "README.md", *ROOT.glob("docs/*.md")))
    read = set(re.findall(r'environ(?:\.get\(|\[|, )"([A-Z_]+)"', "".join(sources())))
    assert {"SECRET_KEY", "DEMO_MODEL_CALLS_PER_DAY", "RETENTION_DAYS"} <= read
    assert [name for name in sorted(read | KNOWN_SETTINGS) if name not in texts] == []


def test_whatever_signing_in_needs_is_named_in_the_example_and_its_page():
    needed = {"redirect_uri", "cookie_secret", *accounts._NEEDED}
    for text in (EXAMPLE, (ROOT / "docs" / "sign-in.md").read_text()):
        assert [name for name in sorted(needed) if name not in text] == []
    assert "docs/sign-in.md" in EXAMPLE
    assert "/app/.streamlit/secrets.toml:ro" in (ROOT / "compose.yaml").read_text()


def test_secrets_are_kept_out_of_the_repository():
    assert ".env" in (ROOT / ".gitignore").read_text().splitlines()


def test_everybody_waits_for_whom_they_need_and_tells_how_they_are():
    assert SERVICES["db"]["healthcheck"]
    assert all(app["depends_on"]["db"]["condition"] == "service_healthy" for app in APPS.values())
    proxy = SERVICES["proxy"]
    assert set(proxy["depends_on"]) == set(APPS)
    assert proxy["healthcheck"]["test"][-1] == f"http://127.0.0.1:{port_of_nginx()}/healthz"


def port_of_nginx() -> str:
    return re.search(r"listen (\d+);", NGINX)[1]


def test_nginx_is_given_its_files_and_reaches_every_process():
    mounted = {volume.split(":")[0]: volume.split(":")[1] for volume in SERVICES["proxy"]["volumes"]}
    for source, target in mounted.items():
        assert (ROOT / source).is_file()
        assert target == f"/etc/nginx/{Path(source).name}"
    assert re.findall(r"include (\S+);", NGINX) == ["replicas.conf"]
    assert re.findall(r"server ([\w-]+):(\d+)", REPLICAS) == [(name, step("EXPOSE")) for name in APPS]
    assert SERVICES["proxy"]["ports"][0].endswith(f":{port_of_nginx()}")


def test_a_visitor_stays_with_one_process_by_the_cookie_that_we_set():
    assert f"map $cookie_{COOKIE} $visitor" in NGINX
    assert "hash $visitor consistent;" in REPLICAS
    assert "Upgrade $http_upgrade" in NGINX


def test_compose_keeps_only_the_database():
    volumes = [volume for service in SERVICES.values() for volume in service.get("volumes", ())]
    assert [volume for volume in volumes if not volume.startswith("./")] == [
        "database:/var/lib/postgresql/data"
    ]
    assert list(COMPOSE["volumes"]) == ["database"]


@pytest.mark.parametrize("name", APPS)
def test_a_process_may_do_no_more_than_it_needs(name):
    app = APPS[name]
    assert app["read_only"] is True
    assert app["cap_drop"] == ["ALL"]
    assert app["security_opt"] == ["no-new-privileges:true"]

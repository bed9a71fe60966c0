#!/usr/bin/env python3
"""Writes the bill of materials of the built programs: CycloneDX 1.5, JSON.

  packaging/sbom.py [--build build/release] [--out FILE]     standard output without --out
  packaging/sbom.py --check                                  also compares with packaging/libraries.txt; exit 1 when not equal

What the programs ask the loader for by themselves must stand in packaging/libraries.txt, one library a line: a new
dependency is a decision, not an accident. What those bring along is listed too, by Debian package. The same build gives
the same bytes: no moment of making, and an identity that follows from the content.
"""
import argparse
import glob
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAMS = ("regiekompas", "regiekompas-cli")
# Belongs to every program on the system: the C library and what the compiler adds.
SYSTEM = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2"}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def comes_along(program):
    """Name and file of everything that the loader finds for a program."""
    return re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", program), re.MULTILINE)


def is_ours(name):
    """Whether a library is a part of the program, which development builds apart."""
    return name.startswith("libregie_")


def direct(program):
    """Libraries that the program itself names, whatever parts it was built in."""
    parts = [program] + [path for name, path in comes_along(program) if is_ours(name)]
    named = {name for part in parts for name in re.findall(r"\(NEEDED\).*\[(.+?)\]", output("readelf", "-d", part))}
    return {name for name in named if not is_ours(name)}


def loaded(program):
    """Every library that comes along: name -> file."""
    return {name: os.path.realpath(path) for name, path in comes_along(program) if not is_ours(name)}


def package_of(path):
    """Name and version of the Debian package that a file came with."""
    for candidate in (path, path.removeprefix("/usr"), "/usr" + path):
        asked = subprocess.run(("dpkg-query", "-S", candidate), capture_output=True, text=True)
        if asked.returncode == 0:
            name = asked.stdout.split(":")[0].strip()
            fields = output("dpkg-query", "-W", "-f=${Version}\t${Architecture}\t${Homepage}", asked.stdout.rsplit(":", 1)[0])
            version, architecture, homepage = fields.split("\t")
            return name, version, architecture, homepage
    return None


def licences_of(package):
    """What the package's own copyright file names, as it is spelled there."""
    path = f"/usr/share/doc/{package}/copyright"
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", errors="replace") as file:
        named = re.findall(r"^License:[ \t]*(\S.*)$", file.read(), re.MULTILINE)
    return sorted({name.strip() for name in named})[:20]


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def component(name, path, is_direct):
    package = package_of(path)
    out = {"type": "library", "name": name, "hashes": [{"alg": "SHA-256", "content": sha256(path)}],
           "scope": "required", "properties": [{"name": "regiekompas:asked-for", "value": "direct" if is_direct else "by another"}]}
    if package:
        debian, version, architecture, homepage = package
        out["version"] = version
        out["purl"] = f"pkg:deb/debian/{debian}@{version}?arch={architecture}"
        out["bom-ref"] = f"{out['purl']}#{name}"
        licences = licences_of(debian)
        if licences:
            out["licenses"] = [{"license": {"name": licence}} for licence in licences]
        if homepage:
            out["externalReferences"] = [{"type": "website", "url": homepage}]
    else:
        out["bom-ref"] = name
    return out


def version_of_project():
    with open(os.path.join(ROOT, "CMakeLists.txt"), encoding="utf-8") as file:
        return re.search(r"project\(\s*\w+\s+VERSION\s+([\d.]+)", file.read()).group(1)


def bill(build):
    programs = [os.path.join(build, "bin", name) for name in PROGRAMS]
    programs = [path for path in programs if os.path.exists(path)]
    if not programs:
        sys.exit(f"no program in {build}/bin: build first")
    programs += sorted(glob.glob(os.path.join(build, "lib", "libregie-*.so")))  # loaded when they are needed
    named, files = set(), {}
    for program in programs:
        named |= direct(program)
        files.update(loaded(program))
    components = [component(name, files[name], name in named) for name in sorted(files)]
    root = {"type": "application", "name": "regiekompas", "version": version_of_project(), "bom-ref": "regiekompas",
            "licenses": [{"license": {"id": "EUPL-1.2"}}] if eupl() else []}
    out = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
           "metadata": {"component": root, "properties": [
               {"name": f"regiekompas:sha256:{os.path.basename(path)}", "value": sha256(path)} for path in programs]},
           "components": components,
           "dependencies": [{"ref": "regiekompas",
                             "dependsOn": [c["bom-ref"] for c in components if c["name"] in named]}]}
    content = hashlib.sha256(json.dumps(out, sort_keys=True).encode()).digest()
    out["serialNumber"] = "urn:uuid:" + str(uuid.UUID(bytes=content[:16], version=5))
    return out, named


def eupl():
    with open(os.path.join(ROOT, "LICENSE"), encoding="utf-8") as file:
        return "EUROPEAN UNION PUBLIC LICENCE" in file.read(2000).upper()


def approved():
    with open(os.path.join(ROOT, "packaging", "libraries.txt"), encoding="utf-8") as file:
        lines = (line.split("#")[0].strip() for line in file)
        return {line for line in lines if line}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "release"))
    parser.add_argument("--out")
    parser.add_argument("--check", action="store_true")
    wish = parser.parse_args()
    made, named = bill(wish.build)
    text = json.dumps(made, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if wish.out:
        with open(wish.out, "w", encoding="utf-8") as file:
            file.write(text)
    elif not wish.check:
        sys.stdout.write(text)
    if wish.check:
        used, allowed = named - SYSTEM, approved()
        for name in sorted(used - allowed):
            print(f"not in packaging/libraries.txt: {name}")
        for name in sorted(allowed - used):
            print(f"in packaging/libraries.txt, but no program asks for it: {name}")
        if used != allowed:
            sys.exit(1)
        print(f"{len(used)} libraries asked for, all of them approved; {len(made['components'])} loaded in all")


if __name__ == "__main__":
    main()

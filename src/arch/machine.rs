compile_error!(
    "barelinux does not know this architecture yet: CONTRIBUTING.md, \"Add an architecture\", says what one takes"
);

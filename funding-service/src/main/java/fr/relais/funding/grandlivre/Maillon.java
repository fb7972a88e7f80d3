package fr.relais.funding.grandlivre;

/** Where a chain ends: the number of its last entry, 0 when it has none, and its hash. */
record Maillon(long numero, String empreinte) {

    static final Maillon ORIGINE = new Maillon(0, "0".repeat(64));
}

package fr.relais.funding.decompte;

import fr.relais.funding.faits.CleEcheance;

/** What a subsidy and its échéances are called in French. */
final class Libelles {

    /** ASM-FUND-50: what this subsidy is called in the accounts of who receives it. */
    static final String PRESTATION = "Prestation de service Relais petite enfance (Casf, art. L. 214-2-1)";

    private Libelles() {}

    static String titre(CleEcheance cle) {
        String libelle = cle.libelle();
        return Character.toUpperCase(libelle.charAt(0)) + libelle.substring(1);
    }
}

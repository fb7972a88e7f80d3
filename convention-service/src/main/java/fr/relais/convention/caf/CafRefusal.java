package fr.relais.convention.caf;

import fr.relais.kit.problem.RefusalCode;

/** Why something said of a Caf is refused. */
public enum CafRefusal implements RefusalCode {
    CAF_DEJA_ENREGISTREE(
            409, "§2.2", "Cette Caf est déjà enregistrée.", "Lisez la Caf enregistrée, et corrigez-la si besoin.");

    private final Reason reason;

    CafRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

package fr.relais.kit.identity;

import java.util.Set;

/** The roles a token may carry: the partner's, the Caf's, the Cnaf's and the machines' (design §8). */
public final class Roles {

    public static final String DECLARANT = "declarant";
    public static final String APPROBATEUR = "approbateur";
    public static final String SIGNATAIRE = "signataire";
    /** The machine client of a software vendor: acts for the gestionnaires that habilitated it, as a declarant does. */
    public static final String EDITEUR = "editeur";

    public static final String CONSEILLER = "conseiller";
    public static final String GESTIONNAIRE_CONSEIL = "gestionnaire-conseil";
    public static final String DIRECTEUR = "directeur";
    public static final String ORDONNATEUR = "ordonnateur";
    public static final String AGENT_COMPTABLE = "agent-comptable";
    public static final String CONTROLEUR = "controleur";

    public static final String BAREME = "bareme";
    public static final String BACK_OFFICE = "back-office";
    public static final String EXPLOITANT = "exploitant";

    static final Set<String> PARTNER = Set.of(DECLARANT, APPROBATEUR, SIGNATAIRE, EDITEUR);
    static final Set<String> CAF =
            Set.of(CONSEILLER, GESTIONNAIRE_CONSEIL, DIRECTEUR, ORDONNATEUR, AGENT_COMPTABLE, CONTROLEUR, BACK_OFFICE);

    private Roles() {}
}

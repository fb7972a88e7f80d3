package fr.relais.launcher.campagne;

import fr.relais.infrastructure.Persona;
import fr.relais.launcher.platform.Failure;
import java.util.List;

/** What nobody may do, tried for real: to look at a dossier of others, or to decide without the role (design §8). */
final class Refus implements Chapter {

    private static final String DOSSIER = "/dossiers/" + DossierMeaux.OURCQ.id();

    private final Api activity;
    private final Api funding;

    Refus(Api activity, Api funding) {
        this.activity = activity;
        this.funding = funding;
    }

    @Override
    public String title() {
        return "refus";
    }

    @Override
    public List<Step> steps() {
        String declaration = DossierMeaux.OURCQ.declaration(2022, "PREVISIONNEL");
        return List.of(
                refused(
                        "Un autre gestionnaire ne connaît pas ce dossier",
                        "DOSSIER_INCONNU",
                        () -> funding.get(Persona.DECLARANT_AUTRE, DOSSIER + "/echeancier")),
                refused(
                        "La Caf du Nord non plus",
                        "DOSSIER_INCONNU",
                        () -> activity.get(Persona.GESTIONNAIRE_CONSEIL_591, declaration)),
                refused(
                        "Qui déclare ne valide pas",
                        "NON_AUTORISE",
                        () -> activity.act(Persona.DECLARANT_MEAUX, declaration, "/validation")));
    }

    private static Step refused(String sentence, String code, Runnable act) {
        return new Step(sentence + " (" + code + ")", () -> expect(code, act));
    }

    private static void expect(String code, Runnable act) {
        try {
            act.run();
        } catch (ServiceRefusal refusal) {
            if (refusal.code().equals(code)) {
                return;
            }
            throw refusal;
        }
        throw new Failure("Un refus " + code + " était attendu, et l'acte a été accepté.");
    }
}

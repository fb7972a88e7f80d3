package fr.relais.activity.bilan;

import static fr.relais.activity.Personnes.APPROBATEUR;
import static fr.relais.activity.Personnes.CONTROLEUR;
import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The bilan 2021 of RPE Ourcq, brought to a state by the acts that lead there. */
final class UnBilan {

    static final CleBilan OURCQ_2021 = new CleBilan(new DossierId("771-201800145"), new Exercice(2021));
    static final Engagement ENGAGEMENT_2021 = new Engagement(
            new Exercice(2021), Set.of(Mission.PROMOTION_ACTIVITE_AM), Optional.empty(), Optional.empty());
    static final Questionnaire REPONSES = new Questionnaire(
            new Questionnaire.FamillesInformees(120, 310, 95, 40, 25), 85, 4, 40, 12, null, null, null, null);
    static final Verdict ATTEINT = new Verdict(
            Mission.PROMOTION_ACTIVITE_AM,
            true,
            "Verdict saisi par la Caf : forum des métiers et plaquette diffusée aux communes.",
            null);
    static final Instant COMPLETUDE = Instant.parse("2022-02-10T10:00:00Z");
    static final Instant EVALUATION = Instant.parse("2022-03-30T10:00:00Z");
    static final Instant CONTROLE = Instant.parse("2023-05-12T10:00:00Z");

    private UnBilan() {}

    static Bilan en(EtatBilan etat) {
        Bilan bilan = new Bilan(OURCQ_2021);
        play(bilan, ActeBilan.ENREGISTRER);
        if (etat == EtatBilan.OUVERT) {
            return bilan;
        }
        play(bilan, ActeBilan.COMPLETER);
        if (etat == EtatBilan.COMPLET) {
            return bilan;
        }
        play(bilan, ActeBilan.EVALUER);
        return etat == EtatBilan.EVALUE ? bilan : play(bilan, ActeBilan.REVISER);
    }

    static Bilan play(Bilan bilan, ActeBilan acte) {
        switch (acte) {
            case ENREGISTRER -> bilan.save(REPONSES, new Trace(DECLARANT.id(), COMPLETUDE));
            case COMPLETER -> bilan.complete(new Trace(APPROBATEUR.id(), COMPLETUDE));
            case IMPORTER ->
                bilan.receive(
                        REPONSES,
                        new Trace(GESTIONNAIRE_CONSEIL.id(), EVALUATION),
                        new Trace(GESTIONNAIRE_CONSEIL.id(), COMPLETUDE));
            case EVALUER -> bilan.evaluate(ATTEINT, ENGAGEMENT_2021, GESTIONNAIRE_CONSEIL, EVALUATION);
            case REUNIR -> bilan.meet(LocalDate.parse("2022-04-12"), new Trace(GESTIONNAIRE_CONSEIL.id(), CONTROLE));
            case REVISER -> bilan.revise(ATTEINT, ENGAGEMENT_2021, CONTROLEUR, CONTROLE);
        }
        return bilan;
    }
}

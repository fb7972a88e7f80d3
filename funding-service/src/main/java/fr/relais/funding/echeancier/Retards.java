package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Motif;
import fr.relais.funding.droit.Textes;
import fr.relais.funding.faits.Genre;
import java.util.Optional;

/** The years justified late, or not at all after the day on which they are late; nothing follows by itself (DL-8). */
final class Retards {

    private Retards() {}

    static Optional<Alerte> of(Situation situation) {
        boolean ouvert = situation.faits().isCouvert(situation.exercice())
                && situation.retrait().isEmpty()
                && situation.versements(Genre.SOLDE).isEmpty();
        return ouvert && situation.isEnRetard()
                ? Optional.of(new Alerte(situation.exercice(), constat(situation)))
                : Optional.empty();
    }

    private static Blocage constat(Situation situation) {
        String limite = Textes.jour(situation.limites().orElseThrow().justification());
        boolean justifie = situation.isJustifieAu(situation.today());
        return Blocage.of(
                Motif.JUSTIFICATION_TARDIVE,
                justifie ? QuiAgit.CAF : QuiAgit.GESTIONNAIRE,
                "L'exercice " + situation.exercice()
                        + (justifie ? " a été justifié après le " : " devait être justifié au plus tard le ") + limite
                        + " : la Caf peut retirer son droit.");
    }
}

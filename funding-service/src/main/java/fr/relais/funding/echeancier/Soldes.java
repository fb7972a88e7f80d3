package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Droit;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Retrait;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The solde of a year, then one more for each difference that a later fact makes (CALC-8, PAY-2, PAY-10). */
final class Soldes {

    private static final String DROIT_REEL = "droit réel";

    private Soldes() {}

    static Stream<Echeance> of(Situation situation) {
        Optional<Difference> difference = situation
                .droit(TypeDeclaration.REEL)
                .map(Soldes::difference)
                .or(() -> situation.retrait().map(decision -> {
                    return new Difference(DROIT_REEL, Montant.ZERO, Explication.of(Retrait.etape(decision)));
                }));
        return Reglement.of(situation, Genre.SOLDE)
                .echeances(
                        cle -> difference.map(known -> known.calcul(cle, Regle.CALC_8, situation.versements())),
                        calcul -> blocages(situation, calcul),
                        Situation.causes(causes(situation)));
    }

    private static Difference difference(Droit droit) {
        return new Difference(DROIT_REEL, droit.montant(), droit.explication());
    }

    private static List<Blocage> blocages(Situation situation, Optional<Calcul> calcul) {
        if (situation.retrait().isPresent()) {
            return Condition.unmet(Conditions.RETRAIT, situation).toList();
        }
        boolean indu = calcul.filter(known -> known.montant().isNegative()).isPresent();
        return Stream.of(
                        Condition.unmet(Conditions.SOLDE, situation),
                        Condition.unmet(Conditions.ANNEE_JUSTIFIEE, situation),
                        indu ? Stream.<Blocage>empty() : Conditions.nonForclose(situation).stream())
                .flatMap(unmet -> unmet)
                .toList();
    }

    private static Stream<Fait<?>> causes(Situation situation) {
        return Stream.of(
                        situation.faitsPrevisionnels(),
                        situation.faitsReels(),
                        situation.faits().complements().bonus(situation.exercice()).stream(),
                        situation.faits().releve(situation.exercice()).stream())
                .flatMap(facts -> facts);
    }
}

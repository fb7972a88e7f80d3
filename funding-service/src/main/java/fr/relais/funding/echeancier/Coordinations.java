package fr.relais.funding.echeancier;

import static fr.relais.funding.echeancier.QuiAgit.CAF;

import fr.relais.funding.droit.DroitCoordination;
import fr.relais.funding.droit.Motif;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Complements;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Genre;
import fr.relais.kit.value.Exercice;
import java.util.Optional;
import java.util.stream.Stream;

/** The one payment of a year of coordination départementale: once it is signed and the cost of its day is known (CALC-11). */
final class Coordinations {

    private final Situation situation;
    private final Optional<CoordinationSignee> convention;
    private final Optional<CoutJournee> cout;

    private Coordinations(Situation situation) {
        Complements complements = situation.faits().complements();
        this.situation = situation;
        this.convention = complements.coordination(situation.exercice());
        this.cout = complements.cout(situation.exercice());
    }

    static Stream<Echeance> of(Situation situation) {
        Coordinations coordinations = new Coordinations(situation);
        return Reglement.of(situation, Genre.COORDINATION)
                .echeances(
                        coordinations::calcul,
                        calcul -> coordinations.blocages().toList(),
                        Situation.causes(coordinations.causes()));
    }

    private Optional<Calcul> calcul(CleEcheance cle) {
        return convention
                .flatMap(signee -> cout.map(connu -> DroitCoordination.of(signee, connu)))
                .map(droit -> new Difference("financement de l'année", droit.montant(), droit.explication())
                        .calcul(cle, Regle.CALC_11, situation.versements(Genre.COORDINATION)));
    }

    private Stream<Blocage> blocages() {
        return Stream.of(signee(), nonSuspendue(), Conditions.nonSuspendueParLaCaf(situation), journeeConnue())
                .flatMap(Optional::stream);
    }

    private Optional<Blocage> signee() {
        return convention.isPresent()
                ? Optional.empty()
                : Optional.of(Blocage.of(
                        Motif.HORS_PERIODE,
                        CAF,
                        "Aucune convention de coordination ne paie l'exercice " + situation.exercice() + "."));
    }

    private Optional<Blocage> nonSuspendue() {
        return convention
                .filter(CoordinationSignee::suspendue)
                .map(signee -> Blocage.of(Motif.SUSPENDU, CAF, "La convention de coordination est suspendue."));
    }

    private Optional<Blocage> journeeConnue() {
        Exercice exercice = situation.exercice();
        return cout.isPresent()
                ? Optional.empty()
                : Optional.of(Blocage.of(
                        Motif.COUT_JOURNEE_ATTENDU,
                        CAF,
                        "Le coût réel de la journée action-recherche-formation de " + exercice
                                + " n'est pas enregistré."));
    }

    private Stream<Fait<?>> causes() {
        return Stream.of(convention.stream(), cout.stream()).flatMap(facts -> facts);
    }
}

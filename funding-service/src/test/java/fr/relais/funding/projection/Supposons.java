package fr.relais.funding.projection;

import static fr.relais.funding.exemples.Exemples.du;

import fr.relais.funding.exemples.UnDossier;
import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hypotheses on one year, said as one says them aloud; nothing is supposed until it is said. */
record Supposons(Hypotheses hypotheses) {

    static Supposons previsionnel(int annee) {
        return of(annee, TypeDeclaration.PREVISIONNEL);
    }

    static Supposons reel(int annee) {
        return of(annee, TypeDeclaration.REEL);
    }

    private static Supposons of(int annee, TypeDeclaration nature) {
        return new Supposons(new Hypotheses(
                Exercice.of(annee), nature, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Supposons charges(String montant) {
        return new Supposons(new Hypotheses(
                hypotheses.exercice(),
                hypotheses.nature(),
                Optional.of(List.of(new Charge("64", Montant.of(montant)))),
                hypotheses.animateurs(),
                hypotheses.mission(),
                hypotheses.convention()));
    }

    Supposons etp(String quotite) {
        return new Supposons(new Hypotheses(
                hypotheses.exercice(),
                hypotheses.nature(),
                hypotheses.charges(),
                Optional.of(List.of(
                        new Animateur(Etp.of(quotite), hypotheses.exercice().periode()))),
                hypotheses.mission(),
                hypotheses.convention()));
    }

    Supposons mission(Mission mission, boolean atteinte) {
        return new Supposons(new Hypotheses(
                hypotheses.exercice(),
                hypotheses.nature(),
                hypotheses.charges(),
                hypotheses.animateurs(),
                Optional.of(new MissionSupposee(mission, atteinte)),
                hypotheses.convention()));
    }

    Supposons convention(String debut, String fin) {
        return new Supposons(new Hypotheses(
                hypotheses.exercice(),
                hypotheses.nature(),
                hypotheses.charges(),
                hypotheses.animateurs(),
                hypotheses.mission(),
                Optional.of(du(debut, fin))));
    }

    Simulation sur(Connu connu) {
        return Simulation.of(connu, hypotheses);
    }

    /** A dossier on 1 December 2022, of which these acomptes of that year were ordered. */
    static Connu connu(UnDossier dossier, String... acomptes) {
        List<OrdreEmis> ordres = Stream.of(Genre.ACOMPTE_1, Genre.ACOMPTE_2)
                .limit(acomptes.length)
                .map(genre -> new OrdreEmis(
                        new CleEcheance(Exercice.of(2022), genre, 0), Montant.of(acomptes[genre.ordinal()])))
                .toList();
        return new Connu(
                dossier.faits(), new Position(ordres, List.of()), dossier.parametres(), LocalDate.parse("2022-12-01"));
    }
}

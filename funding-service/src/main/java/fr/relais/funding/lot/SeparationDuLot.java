package fr.relais.funding.lot;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.comptebancaire.CompteVerifie;
import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.intervention.Interventions;
import fr.relais.funding.intervention.SeparationDesDevoirs;
import fr.relais.funding.virement.Virement;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person has one function on a lot, for ever and under whatever role; who approves or releases it had no hand in what it pays,
 * nor entered an account that it pays to (ACT-2).
 */
@ApplicationScoped
class SeparationDuLot {

    private static final int MOST_NAMED = 8;

    private final EntityManager entities;
    private final Interventions interventions;

    SeparationDuLot(EntityManager entities, Interventions interventions) {
        this.entities = entities;
        this.interventions = interventions;
    }

    /** Written first: of two functions taken at once by one person, the database keeps the first. */
    void take(Lot lot, Fonction fonction, Auteur par) {
        entities.createNativeQuery("""
                        insert into lot_intervenant (lot_id, par, fonction) values (?1, ?2, ?3)
                        on conflict (lot_id, par) do nothing""")
                .setParameter(1, lot.id())
                .setParameter(2, par.id())
                .setParameter(3, fonction.name())
                .executeUpdate();
        Fonction held = Fonction.valueOf((String) entities.createNativeQuery(
                        "select fonction from lot_intervenant where lot_id = ?1 and par = ?2", String.class)
                .setParameter(1, lot.id())
                .setParameter(2, par.id())
                .getSingleResult());
        if (held != fonction) {
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE,
                    "Vous avez " + held.fait() + " : une autre personne " + fonction.acte() + ".");
        }
    }

    void requireNoHandIn(List<VirementControle> lines, Fonction fonction, Auteur par) {
        List<String> found =
                lines.stream().flatMap(line -> hand(line, par)).distinct().toList();
        if (!found.isEmpty()) {
            String named = found.stream().limit(MOST_NAMED).collect(Collectors.joining(" ; "));
            throw Refused.because(
                    FundingRefusal.MEME_PERSONNE,
                    "Vous avez " + named + " : une autre personne " + fonction.acte() + ".");
        }
    }

    private Stream<String> hand(VirementControle line, Auteur par) {
        Virement virement = line.virement();
        Stream<String> facts = SeparationDesDevoirs.handInPayment(
                        interventions.of(virement.dossier()),
                        virement.paiement().cle().exercice(),
                        par.id())
                .stream()
                .map(one -> one.devoir().fait());
        Optional<CompteVerifie> entered =
                line.compte().filter(compte -> compte.saisiPar().equals(par.id()));
        return Stream.concat(facts, entered.stream().map(compte -> "saisi le compte payé"))
                .map(fact -> fact + ", dossier " + virement.dossier());
    }
}

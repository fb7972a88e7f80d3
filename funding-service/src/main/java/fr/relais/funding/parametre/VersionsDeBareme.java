package fr.relais.funding.parametre;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.SuiteDesBaremes;
import fr.relais.funding.dossier.Reexamens;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Adds a version to the barème of a year, if it may join the others, and has every dossier looked at again (BAR-1, BAR-3). */
@ApplicationScoped
class VersionsDeBareme {

    private final Parametrage parametrage;
    private final Reexamens reexamens;
    private final EntityManager entities;
    private final Clock clock;

    VersionsDeBareme(Parametrage parametrage, Reexamens reexamens, EntityManager entities, Clock clock) {
        this.parametrage = parametrage;
        this.reexamens = reexamens;
        this.entities = entities;
        this.clock = clock;
    }

    /** Once this is called, nobody else publishes before the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Bareme> alone() {
        parametrage.lockForWriting();
        return parametrage.current().baremes();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(Bareme bareme, List<Bareme> publies, String par) {
        SuiteDesBaremes suite = new SuiteDesBaremes(publies);
        if (suite.seRetracte(bareme)) {
            throw Refused.because(
                            FundingRefusal.BAREME_DEJA_DEFINITIF,
                            "Le barème " + bareme.exercice() + " est définitif : il ne redevient pas provisoire.")
                    .at("/statut");
        }
        List<Exercice> manquants = suite.manquants(bareme);
        if (!manquants.isEmpty()) {
            throw Refused.because(
                    FundingRefusal.BAREME_DISCONTINU,
                    manquants.stream()
                            .map(Exercice::toString)
                            .collect(Collectors.joining(", ", "Aucun barème n'est publié pour ", ".")));
        }
        entities.persist(new BaremePublie(bareme, par, clock.instant()));
        reexamens.demandAll();
    }
}

package fr.relais.activity.declaration;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a declaration is compared with; of earlier ones, only what was handed in and not refused. */
@ApplicationScoped
class FindReperes {

    private static final Exercice PREMIER = new Exercice(2000);

    private final EntityManager entities;
    private final ListComptesEligibles comptes;
    private final Parametres parametres;

    FindReperes(EntityManager entities, ListComptesEligibles comptes, Parametres parametres) {
        this.entities = entities;
        this.comptes = comptes;
        this.parametres = parametres;
    }

    /** {@code relais.coherence}: the percentage of a variation worth a word, and the plafonds by year; none is known by default (BAR-2). */
    @ConfigMapping(prefix = "relais.coherence")
    interface Parametres {

        @WithDefault("20")
        int variation();

        Map<Integer, String> plafonds();
    }

    Reperes of(CleDeclaration cle) {
        return new Reperes(
                comptes(cle.exercice()),
                Optional.ofNullable(parametres.plafonds().get(cle.exercice().annee()))
                        .map(Montant::of),
                avant(cle),
                cle.type() == TypeDeclaration.REEL ? remise(cle, TypeDeclaration.PREVISIONNEL) : Optional.empty(),
                parametres.variation());
    }

    private ComptesEligibles comptes(Exercice exercice) {
        return new ComptesEligibles(
                comptes.of(exercice).stream().map(CompteEligible::prefixe).collect(Collectors.toSet()));
    }

    /** The réel of the year before, else its prévisionnel if this is one; an actualisé is part of a year, compared with nothing. */
    private Optional<DonneesDeclarees> avant(CleDeclaration cle) {
        if (cle.type() == TypeDeclaration.ACTUALISE || cle.exercice().equals(PREMIER)) {
            return Optional.empty();
        }
        CleDeclaration before = new CleDeclaration(cle.dossier(), cle.exercice().precedent(), cle.type());
        return Stream.of(TypeDeclaration.REEL, cle.type())
                .distinct()
                .map(type -> remise(before, type))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DonneesDeclarees> remise(CleDeclaration cle, TypeDeclaration type) {
        Declaration known = entities.find(Declaration.class, new CleDeclaration(cle.dossier(), cle.exercice(), type));
        return Optional.ofNullable(known).filter(Declaration::isRemise).map(Declaration::donnees);
    }
}

package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.UneDeclaration.ENGAGEES;
import static fr.relais.activity.declaration.UneSaisie.PREVISIONNEL_2022;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.Personnes;
import fr.relais.activity.Trace;
import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.activity.declaration.DonneesDeclarees.Produit;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DECL-1, DECL-2, DECL-6, whatever is declared. */
class CompletudePropertiesTest {

    @Property
    void a_declaration_is_completed_exactly_when_it_lacks_nothing(@ForAll("saisies") DonneesDeclarees donnees) {
        Declaration declaration = new Declaration(PREVISIONNEL_2022);
        declaration.save(donnees, ENGAGEES, new Trace(Personnes.DECLARANT.id(), UneDeclaration.SAISIE));
        List<Ecart> manques = declaration.manques(ENGAGEES);

        Throwable refused = catchThrowable(
                () -> declaration.complete(ENGAGEES, new Trace(Personnes.APPROBATEUR.id(), UneDeclaration.COMPLETUDE)));

        assertThat(refused == null).isEqualTo(manques.isEmpty());
        assertThat(declaration.etat())
                .isEqualTo(manques.isEmpty() ? EtatDeclaration.COMPLETE : EtatDeclaration.EN_SAISIE);
    }

    @Property
    void the_budget_lacks_balance_exactly_when_the_totals_differ(@ForAll("saisies") DonneesDeclarees donnees) {
        BigDecimal difference = donnees.charges().stream()
                .map(charge -> charge.montant().euros())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(donnees.produits().stream()
                        .map(produit -> produit.montant().euros())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));

        assertThat(Completude.manques(PREVISIONNEL_2022, donnees, ENGAGEES).stream()
                        .anyMatch(ecart -> ecart.code() == ActivityRefusal.BUDGET_NON_EQUILIBRE))
                .isEqualTo(difference.signum() != 0);
    }

    @Provide
    Arbitrary<DonneesDeclarees> saisies() {
        Arbitrary<Montant> montants =
                Arbitraries.integers().between(0, 3).map(cents -> new Montant(BigDecimal.valueOf(cents, 2)));
        return Combinators.combine(
                        montants.map(montant -> new Charge("64", montant))
                                .list()
                                .ofMaxSize(3),
                        montants.map(montant -> new Produit("CAF_PS", montant))
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of("Meaux").injectNull(0.2),
                        Arbitraries.of(Mission.GUICHET_UNIQUE).injectNull(0.2))
                .as((charges, produits, territoire, mission) -> new DonneesDeclarees(
                        charges, produits, List.of(), null, Etp.ZERO, territoire, mission, List.of(), List.of()));
    }
}

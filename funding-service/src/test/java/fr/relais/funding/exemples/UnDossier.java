package fr.relais.funding.exemples;

import static fr.relais.funding.exemples.Exemples.bareme;
import static fr.relais.funding.exemples.Exemples.bilan;
import static fr.relais.funding.exemples.Exemples.convention;
import static fr.relais.funding.exemples.Exemples.previsionnel;
import static fr.relais.funding.exemples.Exemples.reel;
import static fr.relais.funding.exemples.Exemples.terme;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.bareme.Parametres;
import fr.relais.funding.echeancier.Alerte;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.echeancier.Echeancier;
import fr.relais.funding.faits.BilanEvalue;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.Fait;
import fr.relais.funding.faits.Faits;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.OrdreEmis;
import fr.relais.funding.faits.Position;
import fr.relais.funding.faits.Reprise;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A dossier in order, changed by one word: as it stands, acomptes 1 and 2 of 2022 and the solde of 2021 are due. */
public final class UnDossier {

    public static final DossierId DOSSIER = DossierId.of("771-201800145");

    private final List<Fait<?>> faits = new ArrayList<>();
    private final List<Bareme> baremes = new ArrayList<>();
    private final List<CalendrierCaf> calendriers = new ArrayList<>();
    private final List<OrdreEmis> ordres = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2022-12-01");

    public static UnDossier vide() {
        return new UnDossier();
    }

    public static UnDossier enRegle() {
        return vide().avec(convention(
                        1,
                        2021,
                        terme("2021-01-01", "2021-12-31", Mission.PROMOTION_ACTIVITE_AM),
                        terme("2022-01-01", "2024-12-31", Mission.GUICHET_UNIQUE)))
                .avec(previsionnel(2022, "58000.00", "1.00", Mission.GUICHET_UNIQUE))
                .avec(reel(2021, "61234.56", "1.00"))
                .avec(bilan(2021, 1, Mission.PROMOTION_ACTIVITE_AM, true))
                .avec(bareme(2021))
                .avec(bareme(2022));
    }

    public UnDossier avec(Fait<?>... autres) {
        faits.addAll(Arrays.asList(autres));
        return this;
    }

    public UnDossier avec(Bareme bareme) {
        baremes.add(bareme);
        return this;
    }

    public UnDossier sansDeclaration(TypeDeclaration type, int annee) {
        return sansCle(new DeclarationValidee.Cle(Exercice.of(annee), type), DeclarationValidee.class);
    }

    public UnDossier sansBilan(int annee) {
        return sansCle(Exercice.of(annee), BilanEvalue.class);
    }

    public UnDossier sansReprise(int annee) {
        return sansCle(Exercice.of(annee), Reprise.class);
    }

    public UnDossier sansConvention() {
        faits.removeIf(ConventionSignee.class::isInstance);
        return this;
    }

    private UnDossier sansCle(Object cle, Class<? extends Fait<?>> type) {
        faits.removeIf(fait -> type.isInstance(fait) && fait.cle().equals(cle));
        return this;
    }

    public UnDossier sansBareme(int annee) {
        baremes.removeIf(bareme -> bareme.exercice().annee() == annee);
        return this;
    }

    public UnDossier versantAuPlusTot(int annee, String acompte1, String acompte2) {
        calendriers.add(new CalendrierCaf(
                DOSSIER.codeCaf(),
                Exercice.of(annee),
                Optional.ofNullable(acompte1).map(LocalDate::parse),
                Optional.ofNullable(acompte2).map(LocalDate::parse)));
        return this;
    }

    public UnDossier ayantOrdonne(int annee, Genre genre, int rang, String montant) {
        ordres.add(new OrdreEmis(new CleEcheance(Exercice.of(annee), genre, rang), Montant.of(montant)));
        return this;
    }

    public UnDossier le(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    public Faits faits() {
        return Faits.of(DOSSIER, faits);
    }

    public Parametres parametres() {
        return new Parametres(baremes, calendriers);
    }

    public Position position() {
        return new Position(ordres, List.of());
    }

    public List<Echeance> echeances() {
        return Echeancier.due(faits(), position(), parametres(), today);
    }

    public List<Alerte> alertes() {
        return Echeancier.alertes(faits(), position(), parametres(), today);
    }

    public Echeance echeance(int annee, Genre genre) {
        return echeance(annee, genre, 0).orElseThrow();
    }

    public Optional<Echeance> echeance(int annee, Genre genre, int rang) {
        CleEcheance cle = new CleEcheance(Exercice.of(annee), genre, rang);
        return echeances().stream()
                .filter(echeance -> echeance.cle().equals(cle))
                .findFirst();
    }
}

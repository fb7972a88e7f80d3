package fr.relais.convention.stock;

import fr.relais.convention.convention.Article;
import fr.relais.convention.convention.CodePieces;
import fr.relais.convention.convention.ConventionModifiee;
import fr.relais.convention.convention.MissionsEngagees;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.convention.Objet;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Signature;
import fr.relais.convention.convention.SignedTexte;
import fr.relais.convention.convention.Texte;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionProjet;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one line of a stock: what each column means, and nothing of whether the rules allow it. */
final class LectureLigne {

    /** ASM-CONV-72: a convention signed by three is taken over alone, by the act made for it. */
    private static final int ORIGINAUX = 2;

    private static final Pattern ANNEE = Pattern.compile("20\\d{2}(-20\\d{2})?");

    private final Cellules cells;

    LectureLigne(Cellules cells) {
        this.cells = cells;
    }

    /** Empty when a cell is wrong: the cells know why. */
    Optional<LigneStock> read() {
        DossierId dossier = cells.value(Colonne.DOSSIER, DossierId::of);
        Nature nature = cells.word(Colonne.INSTRUMENT, Nature.class);
        LocalDate dateConvention = cells.date(Colonne.DATE_CONVENTION);
        SignedTexte instrument = instrument(nature, dateConvention);
        boolean isConvention = nature == Nature.CONVENTION;
        Gestionnaire gestionnaire = isConvention ? gestionnaire() : null;
        Relais relais = isConvention ? relais(dossier) : null;
        Exercice premier = isConvention ? cells.value(Colonne.PREMIER_EXERCICE, Exercice::fromString) : null;
        return cells.erreurs().isEmpty()
                ? Optional.of(new LigneStock(
                        cells.numero(), dossier, gestionnaire, relais, premier, dateConvention, instrument))
                : Optional.empty();
    }

    private Gestionnaire gestionnaire() {
        Siret siret = siret();
        String nom = cells.text(Colonne.GESTIONNAIRE);
        TypeJuridique type = cells.word(Colonne.TYPE_JURIDIQUE, TypeJuridique.class);
        Representant representant =
                new Representant(cells.text(Colonne.REPRESENTANT), cells.text(Colonne.QUALITE_REPRESENTANT));
        String siege = cells.text(Colonne.SIEGE);
        return siret == null ? null : new Gestionnaire(siret, nom, type, representant, siege);
    }

    private Relais relais(DossierId dossier) {
        String nom = cells.text(Colonne.RELAIS);
        String commune = cells.text(Colonne.COMMUNE);
        String idequ = cells.optional(Colonne.IDEQU);
        Optional<Siret> siret = Optional.ofNullable(cells.erreurs().isEmpty() ? siret() : null);
        return siret.map(known -> new Relais(dossier, nom, commune, known, idequ))
                .orElse(null);
    }

    private Siret siret() {
        return cells.digits(Colonne.SIRET, Siret::of);
    }

    private SignedTexte instrument(Nature nature, LocalDate dateConvention) {
        boolean isAvenant = nature == Nature.AVENANT;
        Set<Objet> objets = cells.words(Colonne.OBJETS, Objet.class);
        Texte texte = new Texte(
                cells.text(Colonne.INTITULE),
                cells.date(Colonne.DATE_EFFET),
                cells.date(Colonne.DATE_FIN),
                cells.form(Colonne.ANNEE, ANNEE, "Une année ou deux, par exemple 2022-2024."),
                new CodePieces(cells.text(Colonne.FAMILLE), cells.text(Colonne.TYPE)),
                isAvenant ? new ConventionModifiee(cells.text(Colonne.TYPE_MODIFIE), dateConvention) : null,
                objets,
                articles(),
                missions(),
                projet(),
                null,
                ORIGINAUX);
        return new SignedTexte(texte, List.of(forGestionnaire(), forCaf()));
    }

    /** One article a line of the cell: number, title and title replaced, separated by bars; the first and the last may be empty. */
    private List<Article> articles() {
        return cells.lines(Colonne.ARTICLES).stream()
                .filter(line -> line != null)
                .map(LectureLigne::article)
                .toList();
    }

    private static Article article(String line) {
        String[] parts = line.split("\\|", 3);
        return parts.length == 1
                ? new Article(null, parts[0].strip(), null, null)
                : new Article(part(parts, 0), parts[1].strip(), part(parts, 2), null);
    }

    private static String part(String[] parts, int index) {
        return parts.length <= index || parts[index].isBlank() ? null : parts[index].strip();
    }

    private MissionsEngagees missions() {
        Set<Mission> missions = cells.words(Colonne.MISSIONS, Mission.class);
        return missions.isEmpty() ? null : new MissionsEngagees(cells.text(Colonne.ARTICLE_MISSIONS), missions);
    }

    private DecisionProjet projet() {
        return new DecisionProjet(
                cells.word(Colonne.AUTORITE_PROJET, AutoriteValidation.class),
                cells.date(Colonne.DATE_PROJET),
                cells.text(Colonne.REFERENCE_PROJET),
                cells.words(Colonne.MISSIONS_PROJET, Mission.class));
    }

    private Signature forGestionnaire() {
        return new Signature(
                Partie.GESTIONNAIRE,
                cells.text(Colonne.SIGNATAIRE_GESTIONNAIRE),
                cells.text(Colonne.QUALITE_GESTIONNAIRE),
                cells.date(Colonne.SIGNE_GESTIONNAIRE),
                cells.text(Colonne.LIEU_GESTIONNAIRE),
                cells.optional(Colonne.DELIBERATION),
                null);
    }

    private Signature forCaf() {
        return new Signature(
                Partie.CAF,
                cells.text(Colonne.SIGNATAIRE_CAF),
                cells.text(Colonne.QUALITE_CAF),
                cells.date(Colonne.SIGNE_CAF),
                cells.text(Colonne.LIEU_CAF),
                null,
                null);
    }
}

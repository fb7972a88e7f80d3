package fr.relais.document.controle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.document.Controle;
import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF whole and refuses one that is not a plain document of pages; the JSON we attach to ours may come back with it. */
final class PdfCheck {

    private static final int MOST_PAGES = 500;
    private static final int MOST_OF_DATA = 1024 * 1024;

    private final ObjectMapper json;
    private final Set<String> ours;

    /** {@code ours} are the names of the JSON that PDFs made here carry. */
    PdfCheck(ObjectMapper json, Set<String> ours) {
        this.json = json;
        this.ours = ours;
    }

    Controle check(byte[] bytes, Effort effort) {
        PdfEnvelope.require(bytes);
        PdfStreams.require(bytes, effort);
        try (PDDocument document =
                Loader.loadPDF(new BoundedSource(bytes, effort), IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw encrypted();
            }
            List<COSDictionary> attached = PdfObjects.requireInert(document.getDocument(), effort);
            requireOnlyOurs(attached);
            return Controle.ofPdf(pages(document, effort), !attached.isEmpty());
        } catch (InvalidPasswordException locked) {
            throw encrypted();
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    private static int pages(PDDocument document, Effort effort) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            effort.go();
            pages++;
            if (pages > MOST_PAGES) {
                throw Effort.tooHeavy("Le PDF compte plus de " + MOST_PAGES + " pages.");
            }
        }
        if (pages == 0) {
            throw unreadable();
        }
        return pages;
    }

    private void requireOnlyOurs(List<COSDictionary> attached) throws IOException {
        if (attached.isEmpty()) {
            return;
        }
        COSDictionary file = attached.get(0);
        boolean isOurs = attached.size() == 1
                && ours.contains(file.getString(COSName.UF, file.getString(COSName.F, "")))
                && file.getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F) instanceof COSStream content
                && isJson(content);
        if (!isOurs) {
            throw Refused.because(FichierRefusal.PDF_PIECE_JOINTE, FichierRefusal.PDF_PIECE_JOINTE.titre());
        }
    }

    private boolean isJson(COSStream content) throws IOException {
        try (InputStream in = content.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_OF_DATA + 1);
            return bytes.length <= MOST_OF_DATA && json.readTree(bytes).isObject();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static Refused encrypted() {
        return Refused.because(FichierRefusal.PDF_CHIFFRE, FichierRefusal.PDF_CHIFFRE.titre());
    }

    private static Refused unreadable() {
        return Refused.because(FichierRefusal.FICHIER_ILLISIBLE, FichierRefusal.FICHIER_ILLISIBLE.titre());
    }
}

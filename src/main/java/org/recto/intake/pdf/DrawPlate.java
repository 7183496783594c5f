package org.recto.intake.pdf;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/// Draws forms as usual, and tells of pictures instead of decoding them.
final class DrawPlate extends DrawObject {

    private final BiConsumer<COSStream, Matrix> pictures;

    /// @param pictures is told of each, with the matrix that maps the square of one point onto its place
    DrawPlate(PDFStreamEngine engine, BiConsumer<COSStream, Matrix> pictures) {
        super(engine);
        this.pictures = pictures;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        super.process(operator, operands);
        var objects = getContext().getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects != null
                && operands.getFirst() instanceof COSName name
                && objects.getDictionaryObject(name) instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            pictures.accept(stream, getContext().getGraphicsState().getCurrentTransformationMatrix());
        }
    }
}
